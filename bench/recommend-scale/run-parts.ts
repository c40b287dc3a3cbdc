// What each way of fitting item to item costs and gives on a file, from one count: run-parts.ts FILE SEED THREADS
import { neighbourScorer, type Neighbours } from "@moodreel/recommend";
import {
  commonCounts,
  DEFAULT_NEIGHBOUR_RIDGE,
  easeOf,
  itemKnnOf,
  neighbourRidgeOf,
} from "@moodreel/recommend/fit";
import { UNWEIGHTED } from "@moodreel/recommend/scorer";
import { openThreadPool } from "@moodreel/recommend/threads";
import { accuracy, timed } from "./measure.ts";
import { readSplit } from "./read-split.ts";

const [file = "", seed = "1", threads = "2"] = process.argv.slice(2);

const { train, held } = await readSplit(file, Number(seed));
const pool = openThreadPool(Number(threads));
const { items } = train;
const counted = await timed(async () =>
  commonCounts(train, { minCount: 3, limit: DEFAULT_NEIGHBOUR_RIDGE.maxItems }, pool),
);
const counts = counted.value;
const ridge =
  (k: number, regularisation: number): (() => Promise<Neighbours>) =>
  async () =>
    neighbourRidgeOf(items, counts, { ...DEFAULT_NEIGHBOUR_RIDGE, k, regularisation }, pool);
const ease =
  (size: number, regularisation: number): (() => Promise<Neighbours>) =>
  async () =>
    easeOf(
      items,
      { ...counts, positions: counts.positions.subarray(0, size) },
      { regularisation, keep: 200 },
      pool,
    );
const WAYS: Readonly<Record<string, () => Promise<Neighbours>>> = {
  "cosine, k = 200": async () => itemKnnOf(items, counts, { k: 200, shrinkage: 20 }, pool),
  "neighbour ridge, k = 50": ridge(50, 100),
  "neighbour ridge, k = 100": ridge(100, 400),
  "EASE of the 4 thousand most rated": ease(4000, 1000),
  "EASE of the 8 thousand most rated": ease(8000, 1000),
  "EASE of the 12 thousand most rated": ease(12_000, 1000),
};
const parts = [];
for (const [name, fit] of Object.entries(WAYS)) {
  const { value, seconds } = await timed(fit);
  parts.push({ name, seconds, ndcg10: accuracy(neighbourScorer(value, UNWEIGHTED), held) });
}
await pool.close();
console.log(JSON.stringify({ countSeconds: counted.seconds, parts }));
