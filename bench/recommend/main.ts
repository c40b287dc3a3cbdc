// Measures our scorers beside the libraries that people would use otherwise, on the same splits.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { machine } from "../machine.ts";
import { readFolder, readMovieTweetings } from "./data/read-data.ts";
import { leaveLastOutJob, strongJobs } from "./data/splits.ts";
import { moodFit } from "./measure/mood-fit.ts";
import { meanOfFolds } from "./report/mean-of-folds.ts";
import { report, type Whole } from "./report/report.ts";
import { findPython } from "./run/python.ts";
import { runJob } from "./run/run-job.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const SHARED = process.env["MOODREEL_SHARED_DATA"] ?? resolve(ROOT, "..", "shared", "data");
const RESULTS = join(ROOT, "bench", "results");

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    out: { type: "string" },
    seed: { type: "string", default: "1" },
  },
});
const seed = Number(values.seed);
const data =
  values.data === undefined ? await readMovieTweetings(SHARED) : await readFolder(resolve(values.data));
const python = await findPython();
if ("missing" in python) console.warn(`The peers of Python are not measured: ${python.missing}`);

const { leaveLastOut = [] } = await runJob(leaveLastOutJob(data.interactions, seed), data, python, seed);
// Settings are chosen on the first fold and kept: choosing takes most of the time, and changes little.
const folds = [];
let chosen: ReadonlyMap<string, string> | undefined;
for (const job of strongJobs(data.interactions, seed)) {
  const results = await runJob(job, data, python, seed, chosen);
  chosen ??= new Map((results["strong"] ?? []).map(({ name, setting }) => [name, setting]));
  folds.push(results);
}

const mood = values.data === undefined ? await moodFit(SHARED, data.facts) : null;

const whole: Whole = {
  ...machine(),
  data: data.name,
  ratings: data.interactions.item.length,
  people: data.interactions.users.length,
  items: data.interactions.items.ids.length,
  folds: folds.length,
  seed,
  ...("missing" in python ? { peersMissing: python.missing } : {}),
  ...(mood === null ? {} : { moodFit: mood }),
  leaveLastOut,
  strong: meanOfFolds(folds.map((fold) => fold["strong"] ?? [])),
  coldStart: meanOfFolds(folds.map((fold) => fold["coldStart"] ?? [])),
};
const out = resolve(values.out ?? join(RESULTS, "recommend.json"));
const page = out.replace(/(\.json)?$/, ".md");
await mkdir(dirname(out), { recursive: true });
await writeFile(out, `${JSON.stringify(whole, null, 2)}\n`);
await writeFile(page, report(whole));
console.log(`\n${report(whole)}\nWritten to ${out} and ${page}.`);
