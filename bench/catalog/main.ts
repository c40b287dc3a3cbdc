// npm run bench:catalog -- [--rows N] [--only import,ask,process,serve] [--seed N] [--folder F] [--keep] [--out FILE]
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { loadavg, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { titleFile } from "./data/title-file.ts";
import { measureAsk } from "./ask/measure-ask.ts";
import { measureImport } from "./import/measure-import.ts";
import { measureProcess } from "./process/measure-process.ts";
import { report } from "./report.ts";
import { PARTS, type Results } from "./results.ts";
import { measureServe } from "./serve/measure-serve.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
/** How many a small catalogue has, for the growth. */
const FEW = 10_000;

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "10000000" },
    only: { type: "string", default: PARTS.join() },
    seed: { type: "string", default: "1" },
    folder: { type: "string" },
    keep: { type: "boolean", default: false },
    out: { type: "string", default: join(ROOT, "bench", "results", "catalog.json") },
  },
});
const rows = Number(values.rows);
const seed = Number(values.seed);
const only = new Set(values.only.split(","));
const folder =
  values.folder === undefined ? await mkdtemp(join(tmpdir(), "moodreel-bench-")) : resolve(values.folder);
await mkdir(folder, { recursive: true });
const say = (text: string): void => console.log(text);
const before = loadavg()[0] ?? NaN;

try {
  say(`Writing ${rows} rows under ${folder}.`);
  const many = await titleFile(folder, rows, seed);
  const few = await titleFile(folder, FEW, seed);
  const homes = { few: join(folder, "few"), many: join(folder, "many"), starter: join(folder, "starter") };
  // The others ask what the import wrote, so it always runs.
  const imported = await measureImport({ many, few, homes, peer: only.has("import"), say });
  const results: Results = {
    ...machine(),
    seed,
    rows,
    sqlite: process.versions["sqlite"] ?? "unknown",
    import: imported,
    ...(only.has("ask") ? { ask: await measureAsk({ few, many, homes, seed, say }) } : {}),
    ...(only.has("process") ? { process: await measureProcess({ root: ROOT, homes, say }) } : {}),
    ...(only.has("serve") ? { serve: await measureServe({ root: ROOT, home: homes.many, seed, say }) } : {}),
    load: { before, after: loadavg()[0] ?? NaN },
  };
  const out = resolve(values.out);
  const page = out.replace(/(\.json)?$/, ".md");
  await mkdir(dirname(out), { recursive: true });
  await writeFile(out, `${JSON.stringify(results, null, 2)}\n`);
  await writeFile(page, report(results));
  say(`\n${report(results)}\nWritten to ${out} and ${page}.`);
} finally {
  if (!values.keep) await rm(folder, { recursive: true, force: true });
}
