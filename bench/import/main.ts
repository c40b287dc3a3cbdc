// npm run bench:import -- [--rows N] [--seed N] [--out FILE]
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createWriteStream } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { parseArgs } from "node:util";
import { titleRows } from "../catalog/data/title-rows.ts";
import { machine } from "../machine.ts";
import { READERS } from "./read-rows.ts";

const ROUNDS = 5;
const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "300000" },
    seed: { type: "string", default: "1" },
    out: { type: "string", default: join(import.meta.dirname, "../results/import.json") },
  },
});
const rows = Number(values.rows);
const folder = await mkdtemp(join(tmpdir(), "moodreel-bench-"));
const names = Object.keys(READERS) as (keyof typeof READERS)[];

try {
  const path = join(folder, "titles.csv");
  await pipeline(csvOf(titleRows(rows, Number(values.seed))), createWriteStream(path));
  const seconds = new Map(names.map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const name of names) {
      const start = performance.now();
      const found = await READERS[name](path);
      if (found !== rows) throw new Error(`${name} found ${found} rows of ${rows}.`);
      if (round > 0) seconds.get(name)?.push((performance.now() - start) / 1000);
    }
  }
  const perSecond = Object.fromEntries(
    names.map((name) => [name, Math.round(rows / medianOf(seconds.get(name) ?? []))]),
  );
  const ratio = (perSecond["ours"] ?? 0) / (perSecond["papaparse"] ?? 1);
  const results = { ...machine(), rows, perSecond, ratio: Number(ratio.toFixed(2)) };
  const out = resolve(values.out);
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  const page = report(results);
  await writeFile(out.replace(/\.json$/, ".md"), page);
  console.log(page);
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** No field of them has a comma or a quote, so that only what separates them changes. */
function* csvOf(chunks: Iterable<string>): Generator<string> {
  for (const chunk of chunks) yield chunk.replaceAll(",", ";").replaceAll("\t", ",");
}

function medianOf(all: readonly number[]): number {
  return all.toSorted((a, b) => a - b)[all.length >> 1] ?? NaN;
}

interface Measured extends ReturnType<typeof machine> {
  readonly rows: number;
  readonly perSecond: Readonly<Record<string, number>>;
  readonly ratio: number;
}

function report({ date, processor, cores, nodeVersion, perSecond, ratio, ...measured }: Measured): string {
  const shown = (name: string): string => (perSecond[name] ?? NaN).toLocaleString("en");
  return [
    "# Reading files, measured",
    "",
    `${date}, ${processor}, ${cores} cores, Node ${nodeVersion}. ${measured.rows.toLocaleString("en")} rows of CSV. How it is measured: [README](../README.md#files).`,
    "",
    "| rows a second, one thread | measured | floor | goal |",
    "| --- | --- | --- | --- |",
    `| fields, ours | ${shown("ours")} |  |  |`,
    `| fields, papaparse | ${shown("papaparse")} |  |  |`,
    `| ours to papaparse | ${ratio} × | 1 × | 2 × |`,
    `| items, understood and reported | ${shown("items")} |  |  |`,
    "",
  ].join("\n");
}
