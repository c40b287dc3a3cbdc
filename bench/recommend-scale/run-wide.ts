// One profile on a wide catalogue, content included: run-wide.ts FOLDER SEED THREADS
import { fitBlend } from "@moodreel/recommend/blend";
import { modelOf, modelScorer } from "@moodreel/recommend/model";
import { openThreadPool } from "@moodreel/recommend/threads";
import { readFolder } from "../recommend/data/read-data.ts";
import { latency } from "./measure.ts";

const [folder = "", seed = "1", threads = "2"] = process.argv.slice(2);

const { interactions, facts } = await readFolder(folder);
const pool = openThreadPool(Number(threads));
const options = { seed: Number(seed) };
const blend = await fitBlend(interactions, { ...options, facts: (id) => facts.get(id) }, pool);
const model = await modelOf(interactions, options, pool);
await pool.close();
const output = {
  items: interactions.items.ids.length,
  people: interactions.users.length,
  ratings: interactions.item.length,
  blendMs: latency(blend, interactions, 1000),
  modelMs: latency(modelScorer(model), interactions, 1000),
};
console.log(JSON.stringify(output));
