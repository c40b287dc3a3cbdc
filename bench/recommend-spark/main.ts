// Spark's ALS beside implicit's, and our scorer from Spark's item vectors, on MovieTweetings' 100 thousand ratings.
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { topItems } from "@moodreel/recommend";
import { parseItemVectors, vectorScorer } from "@moodreel/recommend/vectors";
import { machine } from "../machine.ts";
import { writeJob } from "../recommend/data/exchange.ts";
import { readMovieTweetings } from "../recommend/data/read-data.ts";
import { leaveLastOutJob } from "../recommend/data/splits.ts";
import { measureLists } from "../recommend/measure/measure-lists.ts";
import { findPython, PEER_SCRIPT } from "../recommend/run/python.ts";
import { runQuietly } from "../recommend/run/run-quietly.ts";

const ROOT = resolve(import.meta.dirname, "..", "..");
const SHARED = process.env["MOODREEL_SHARED_DATA"] ?? resolve(ROOT, "..", "shared", "data");
const ENVIRONMENT = join(ROOT, "training", "spark", ".venv");
const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
const seed = Number(values.seed);

type Lists = readonly (readonly number[])[];

const spark = join(ENVIRONMENT, "bin", "python");
if (!existsSync(spark)) await runQuietly("python3", ["-m", "venv", ENVIRONMENT]);
await runQuietly(spark, [
  "-m",
  "pip",
  "install",
  "-q",
  "-r",
  join(ROOT, "training", "spark", "requirements.txt"),
]);
const peers = await findPython();
if ("missing" in peers) throw new Error(`implicit cannot be measured: ${peers.missing}`);

const data = await readMovieTweetings(SHARED);
const job = leaveLastOutJob(data.interactions, seed);
const cases = job.tests["leaveLastOut"]!;
const folder = await mkdtemp(join(tmpdir(), "moodreel-spark-"));
const rows: string[] = [];
const add = (name: string, lists: Lists, setting: string): void => {
  const { ndcg10, ndcg10Error, recall20 } = measureLists(lists, cases, job.train, data.facts);
  rows.push(
    `| ${name} | ${ndcg10.toFixed(4)} ± ${ndcg10Error.toFixed(4)} | ${recall20.toFixed(3)} | ${setting} |`,
  );
  console.log(rows.at(-1));
};
const output = async (): Promise<{
  readonly setting: string;
  readonly lists: { readonly leaveLastOut: Lists };
}> => JSON.parse(await readFile(join(folder, "output.json"), "utf8")) as Awaited<ReturnType<typeof output>>;
try {
  await writeJob(folder, job, data.facts);
  await runQuietly(peers.python, [PEER_SCRIPT, "ALS (implicit)", folder, values.seed]);
  const implicit = await output();
  add("ALS (implicit)", implicit.lists.leaveLastOut, implicit.setting);
  await runQuietly(spark, [join(import.meta.dirname, "spark_lists.py"), folder, values.seed]);
  const own = await output();
  add("ALS (Spark), its own vectors of people", own.lists.leaveLastOut, own.setting);
  const scorer = vectorScorer(await parseItemVectors(createReadStream(join(folder, "vectors.jsonl"))));
  const folded = cases.map(({ request }) => {
    const history = request.history.map((event) => ({
      ...event,
      item: String(data.interactions.items.position(event.item)),
    }));
    return topItems(scorer, { ...request, history }, 20).map(({ item }) => Number(item));
  });
  add("ALS (Spark), people folded in by us", folded, own.setting);
} finally {
  await rm(folder, { recursive: true, force: true });
}
const { date, processor, cores, memoryGiB, nodeVersion } = machine();
const page = `# Spark's ALS, measured

${date}, ${processor}, ${cores} cores, ${memoryGiB} GiB, Node ${nodeVersion}, seed ${seed}. ${data.name}, leave-last-out by time, ${cases.length} people; settings (rank, λ, α) chosen on an inner split. \`implicit\` takes λ as it is, Spark times the number of ratings.

| | NDCG@10 | recall@20 | chosen |
| --- | --- | --- | --- |
${rows.join("\n")}
`;
await writeFile(join(ROOT, "bench", "results", "recommend-spark.md"), page);
console.log(`\n${page}`);
