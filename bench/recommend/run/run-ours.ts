// One of our scorers in a process of its own, so that its memory is its own: run-ours.ts NAME FOLDER SEED [SETTING]
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ItemFacts } from "@moodreel/core";
import { largest, type Scorer, type ScoreRequest } from "@moodreel/recommend";
import { readTrain, type Asked } from "../data/exchange.ts";
import { ndcg } from "../measure/ranking.ts";
import { METHODS } from "./methods.ts";

const [name = "", folder = "", seed = "1", given] = process.argv.slice(2);
const json = async <T>(file: string): Promise<T> =>
  JSON.parse(await readFile(join(folder, file), "utf8")) as T;
const method = METHODS.find((one) => one.name === name);
if (method === undefined) throw new Error(`There is no method "${name}".`);

const { users, items, tests } = await json<{ users: number; items: number; tests: string[] }>("job.json");
const known = await json<(ItemFacts | null)[]>("facts.json");
const context = { facts: (id: string) => known[Number(id)] ?? undefined, seed: Number(seed) };

const requestOf = ({ history, at }: Asked): ScoreRequest => ({
  history: history.map(([item, rating, time]) => ({ item: String(item), rating, at: time })),
  at,
});

/** The twenty best of what the person has not seen; never one of which nothing is said. */
function topOf(scorer: Scorer, request: ScoreRequest): readonly number[] {
  const scores = scorer.score(request);
  for (const { item } of request.history) scores[scorer.items.position(item)!] = -Infinity;
  return [...largest(scores, 20)].filter((item) => scores[item]! !== 0);
}

let setting = given === undefined ? method.settings[0] : (JSON.parse(given) as unknown);
if (given === undefined && method.settings.length > 1) {
  const train = await readTrain(join(folder, "inner", "train.csv"), items, users);
  const asked = (await json<Asked[]>("inner.json")).map(requestOf);
  const targets = await json<number[][]>("inner-targets.json");
  let best = -1;
  for (const tried of method.settings) {
    const scorer = method.fit(train, tried as never, context);
    const mean = asked.reduce((sum, request, i) => sum + ndcg(topOf(scorer, request), targets[i]!, 10), 0);
    if (mean > best) {
      best = mean;
      setting = tried;
    }
  }
}

const train = await readTrain(join(folder, "train.csv"), items, users);
const start = performance.now();
const scorer = method.fit(train, setting as never, context);
const fitSeconds = (performance.now() - start) / 1000;
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
