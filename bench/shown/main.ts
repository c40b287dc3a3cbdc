// Measures the list that a person is shown, beside what others would show them from the same.
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { runQuietly } from "../recommend/run/run-quietly.ts";
import type { Row } from "./measure/row.ts";
import { PROTOCOLS } from "./protocols/protocols.ts";
import { readSample } from "./read-sample.ts";
import { report, type Results } from "./report/report.ts";

const RESULTS = resolve(import.meta.dirname, "..", "results");
const RUN = join(import.meta.dirname, "run-protocol.ts");
/** More processes would wait for each other, and each takes memory. */
const MOST_PROCESSES = 2;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string", default: join(RESULTS, "shown.json") },
    seed: { type: "string", default: "1" },
    people: { type: "string", default: "500" },
    chosen: { type: "string" },
    longest: { type: "string" },
    shuffled: { type: "boolean", default: false },
    only: { type: "string", default: PROTOCOLS.map(({ key }) => key).join() },
  },
});
const { seed, people } = values;
const data = values.data === undefined ? undefined : resolve(values.data);

const folder = await mkdtemp(join(tmpdir(), "moodreel-shown-"));
const only = values.only.split(",");
const rows = new Map<string, readonly Row[]>();
try {
  const waiting = PROTOCOLS.filter(({ key }) => only.includes(key));
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { key } = next;
      const out = join(folder, `${key}.json`);
      console.log(`${key} …`);
      const start = performance.now();
      await runQuietly(process.execPath, [
        RUN,
        key,
        seed,
        people,
        out,
        ...(data === undefined ? [] : ["--data", data]),
        ...(values.chosen === undefined ? [] : ["--chosen", resolve(values.chosen)]),
        ...(values.longest === undefined ? [] : ["--longest", values.longest]),
        ...(values.shuffled ? ["--shuffled"] : []),
      ]);
      console.log(`${key}: ${((performance.now() - start) / 60_000).toFixed(1)} min`);
      rows.set(key, JSON.parse(await readFile(out, "utf8")) as readonly Row[]);
    }
  };
  await Promise.all(Array.from({ length: Math.min(MOST_PROCESSES, availableParallelism()) }, work));
} finally {
  await rm(folder, { recursive: true, force: true });
}

const { name, interactions, facts } = await readSample({
  folder: data,
  seed: Number(seed),
  longest: values.longest === undefined ? undefined : Number(values.longest),
  shuffled: values.shuffled,
});
const results: Results = {
  ...machine(),
  data: name,
  ratings: interactions.item.length,
  people: interactions.users.filter((_, u) => interactions.offsets[u + 1]! > interactions.offsets[u]!).length,
  films: facts.size,
  seed: Number(seed),
  ...Object.fromEntries(PROTOCOLS.flatMap(({ key }) => (rows.has(key) ? [[key, rows.get(key)!]] : []))),
};
const out = resolve(values.out);
const page = out.replace(/(\.json)?$/, ".md");
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
await writeFile(page, report(results));
console.log(`\n${report(results)}\nWritten to ${out} and ${page}.`);
