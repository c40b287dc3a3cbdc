// One protocol in a process of its own, so that two run on two cores: run-protocol.ts KEY SEED PEOPLE OUT [--data FOLDER] [--chosen FILE.json] [--longest N] [--shuffled]
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { openThreadPool } from "@moodreel/recommend/threads";
import { joined, rowOf, type Outcome } from "./measure/row.ts";
import { PEERS } from "./peers/peers.ts";
import { Moods } from "./protocols/moods.ts";
import { PROTOCOLS } from "./protocols/protocols.ts";
import type { Results } from "./report/report.ts";
import { chosenBefore } from "./tune/chosen-before.ts";
import { readSample } from "./read-sample.ts";
import { runOurs } from "./run-ours.ts";
import { runPeer } from "./run-peer.ts";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    chosen: { type: "string" },
    longest: { type: "string" },
    shuffled: { type: "boolean", default: false },
  },
});
const [key = "", seed = "1", people = "1000", out = ""] = positionals;
/** People on whom settings are chosen, at most. */
const INNER = 300;

const protocol = PROTOCOLS.find((one) => one.key === key);
if (protocol === undefined) throw new Error(`There is no protocol "${key}".`);
const { facts, interactions } = await readSample({
  folder: values.data,
  seed: Number(seed),
  longest: values.longest === undefined ? undefined : Number(values.longest),
  shuffled: values.shuffled,
});
const moods = new Moods(facts);
const options = { seed: Number(seed), most: Number(people), moodOf: moods.of };
const earlier =
  values.chosen === undefined ? undefined : (JSON.parse(await readFile(values.chosen, "utf8")) as Results);
const parts: (readonly Outcome[])[] = [];
for (const split of protocol.splits(interactions, options)) {
  const inner = protocol.inner(split.train, { ...options, seed: options.seed + 1, most: INNER });
  const outcomes = [...(await runOurs(split, facts, moods))];
  const pool = openThreadPool(1);
  for (const peer of PEERS) {
    const start = performance.now();
    const outcome = await runPeer(
      peer,
      inner,
      split,
      moods,
      pool,
      chosenBefore(earlier?.[protocol.key], peer.name),
    );
    console.log(
      `${key} ${peer.name}: ${outcome.setting ?? ""} (${((performance.now() - start) / 1000).toFixed(0)} s)`,
    );
    outcomes.push(outcome);
  }
  await pool.close();
  parts.push(outcomes);
}
const all = joined(parts);
await writeFile(out, JSON.stringify(all.map((outcome) => rowOf(outcome, all[0]!))));
