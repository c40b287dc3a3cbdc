// Simulated people with hidden tastes: how soon does the learned policy serve them, and what does it cost?
import { readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { DECIDER_NAMES, type DeciderName } from "./deciders.ts";
import { KINDS, type PersonKind } from "./person.ts";
import { plot } from "./plot.ts";
import { report, WINDOWS, type Outcome } from "./report.ts";
import { simulate } from "./simulate.ts";
import { bandOf, meanOver, regretOf } from "./summary.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const EVENINGS = 300;
/** The constants of the policy were chosen on seeds below. */
const FIRST_SEED = 1001;
const COLOURS: Readonly<Record<DeciderName, string>> = {
  oracle: "#888888",
  Moodreel: "#1a7f5a",
  "ε-greedy": "#b8741a",
  "fixed table": "#a0344f",
};

const { values } = parseArgs({
  options: { seeds: { type: "string", default: "200" }, out: { type: "string" } },
});
const seeds = Number(values.seeds);
if (!Number.isInteger(seeds) || seeds < 1 || seeds > 10_000) {
  throw new RangeError(`--seeds must be a whole number from 1 to 10000, not ${values.seeds}.`);
}
const metrics = JSON.parse(readFileSync(join(ROOT, "training", "metrics.json"), "utf8")) as {
  readonly valid: { readonly aligned: { readonly confusion: readonly (readonly number[])[] } };
};
const { confusion } = metrics.valid.aligned;

const outcomes: Outcome[] = [];
const charts = KINDS.map((kind) => ({ title: `${kind}: takes missed`, lines: linesOf(kind) }));
const whole = { ...machine(), seeds, evenings: EVENINGS, outcomes };

const folder = resolve(values.out ?? join(ROOT, "bench", "results"));
await mkdir(folder, { recursive: true });
await writeFile(join(folder, "policy.json"), `${JSON.stringify(whole, null, 2)}\n`);
await writeFile(join(folder, "policy.svg"), plot(charts));
await writeFile(join(folder, "policy.md"), report(whole));
console.log(report(whole));

function linesOf(kind: PersonKind) {
  const runs = new Map(
    DECIDER_NAMES.map((name) => [
      name,
      Array.from({ length: seeds }, (_, s) => simulate(kind, name, EVENINGS, FIRST_SEED + s, confusion)),
    ]),
  );
  const oracle = runs.get("oracle")!;
  const fixed = runs.get("fixed table")!;
  return DECIDER_NAMES.filter((name) => name !== "oracle").map((name) => {
    const own = runs.get(name)!;
    const regrets = own.map((chances, s) => regretOf(chances, oracle[s]!));
    outcomes.push({
      kind,
      name,
      ofOracle: WINDOWS.map(([from, to]) => meanOfAll(own, from, to) / meanOfAll(oracle, from, to)),
      ofFixed: WINDOWS.map(([from, to]) => meanOfAll(own, from, to) / meanOfAll(fixed, from, to)),
      regret100: bandOf(regrets.map((regret) => regret[99]!)),
      regret: bandOf(regrets.map((regret) => regret.at(-1)!)),
    });
    const bands = Array.from({ length: EVENINGS }, (_, at) => bandOf(regrets.map((regret) => regret[at]!)));
    return { name, colour: COLOURS[name], bands };
  });
}

function meanOfAll(runs: readonly Float64Array[], from: number, to: number): number {
  return bandOf(runs.map((chances) => meanOver(chances, from, to))).mean;
}
