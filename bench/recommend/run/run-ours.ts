// One of our scorers in a process of its own, so that its memory is its own: run-ours.ts NAME FOLDER SEED [SETTING]
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core/taste";
import { topItems, type Scorer, type ScoreRequest } from "@moodreel/recommend";
import { openThreadPool } from "@moodreel/recommend/threads";
import { readColumns } from "../data/columns.ts";
import type { Asked } from "../data/exchange.ts";
import { ndcg } from "../measure/ranking.ts";
import { METHODS } from "./methods.ts";

const [name = "", folder = "", seed = "1", given] = process.argv.slice(2);
const json = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, file), "utf8")) as T;
const method = METHODS.find((one) => one.name === name);
if (method === undefined) throw new Error(`There is no method "${name}".`);

const { users, items, tests } = await json<{ users: number; items: number; tests: string[] }>("job.json");
const known = await json<(ItemFacts | null)[]>("facts.json");
const pool = openThreadPool();
const context = { facts: (id: string) => known[Number(id)] ?? undefined, seed: Number(seed), pool };

const requestOf = ({ history, at }: Asked): ScoreRequest => ({
  history: history.map(([item, rating, time]) => ({ item: String(item), rating, at: time })),
  at,
});

const topOf = (scorer: Scorer, request: ScoreRequest): readonly number[] =>
  topItems(scorer, request, 20).map(({ item }) => Number(item));

let setting = given === undefined ? method.settings[0] : (JSON.parse(given) as unknown);
if (given === undefined && method.settings.length > 1) {
  const train = await readColumns(join(folder, "inner"), items, users);
  const asked = (await json<Asked[]>("inner.json")).map(requestOf);
  const targets = await json<number[][]>("inner-targets.json");
  let best = -1;
  const fit = await method.prepare(train, context);
  for (const tried of method.settings) {
    const scorer = await fit(tried as never);
    const mean = asked.reduce((sum, request, i) => sum + ndcg(topOf(scorer, request), targets[i]!, 10), 0);
    if (mean > best) {
      best = mean;
      setting = tried;
    }
  }
}

const train = await readColumns(join(folder, "train"), items, users);
const start = performance.now();
const scorer = await (await method.prepare(train, context))(setting as never);
const fitSeconds = (performance.now() - start) / 1000;
await pool.close();
const lists: Record<string, readonly (readonly number[])[]> = {};
let [spent, asked] = [0, 0];
for (const test of tests) {
  const requests = (await json<Asked[]>(`${test}.json`)).map(requestOf);
  const from = performance.now();
  lists[test] = requests.map((request) => topOf(scorer, request));
  spent += performance.now() - from;
  asked += requests.length;
}
const peakMiB = process.resourceUsage().maxRSS / 1024;
const output = {
  setting: JSON.stringify(setting),
  fitSeconds,
  msPerUser: spent / asked,
  peakMiB,
  lists,
};
await writeFile(join(folder, "output.json"), JSON.stringify(output));
