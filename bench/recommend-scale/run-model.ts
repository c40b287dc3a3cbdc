// Our best scorer on a file, in a process of its own so that its memory is its own: run-model.ts FILE SEED THREADS
import { readModel, writeModel } from "@moodreel/recommend";
import { modelOf, modelScorer } from "@moodreel/recommend/model";
import { popularity } from "@moodreel/recommend/scorer";
import { openThreadPool } from "@moodreel/recommend/threads";
import { accuracy, latency, peakMiB, timed } from "./measure.ts";
import { readSplit } from "./read-split.ts";

const [file = "", seed = "1", threads = "2"] = process.argv.slice(2);

const { train, held, ratings, readSeconds, sortSeconds } = await readSplit(file, Number(seed));
const pool = openThreadPool(Number(threads));
const before = process.cpuUsage();
const fit = await timed(async () => modelOf(train, { seed: Number(seed) }, pool));
const spent = process.cpuUsage(before);
await pool.close();
const fitPeak = peakMiB();
const bytes = writeModel(fit.value);
const load = await timed(() => readModel(bytes));
const scorer = modelScorer(load.value);
const output = {
  ratings,
  people: train.users.length,
  items: train.items.ids.length,
  tested: held.length,
  readSeconds,
  sortSeconds,
  fitSeconds: fit.seconds,
  fitProcessorSeconds: (spent.user + spent.system) / 1e6,
  peakMiB: fitPeak,
  modelMiB: bytes.length / 2 ** 20,
  loadMs: 1000 * load.seconds,
  ndcg10: accuracy(scorer, held),
  popularityNdcg10: accuracy(popularity(train), held),
  recommendMs: latency(scorer, train, 500),
};
console.log(JSON.stringify(output));
