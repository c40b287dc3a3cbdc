// Measures what the films that ship with the product come to: the lists that somebody is shown on the first day.
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { openMoodreel } from "@moodreel/app";
import { starterFile, starterModelFile } from "../../packages/app/src/starter/starter-file.ts";
import { machine } from "../machine.ts";
import { askForLists } from "./ask-for-lists.ts";
import { dayOne } from "./day-one.ts";
import { differentFilms } from "./different-films.ts";
import { foundForeign } from "./found-foreign.ts";
import { report, type Results } from "./report.ts";

const HAPPY_LISTS = 200;
const RESULTS = resolve(import.meta.dirname, "..", "results");

const { values } = parseArgs({
  options: {
    seeds: { type: "string", default: "5" },
    out: { type: "string", default: join(RESULTS, "starter.json") },
    lists: { type: "boolean", default: false },
  },
});
const home = await mkdtemp(join(tmpdir(), "moodreel-starter-"));
let results: Results;
try {
  const start = performance.now();
  const first = await openMoodreel({ home });
  const [catalog] = await first.catalogs();
  const firstStart = performance.now() - start;
  await first.close();
  const again = performance.now();
  const moodreel = await openMoodreel({ home });
  await moodreel.recommend({ emotion: "happy" });
  const nextStart = performance.now() - again;
  const lists = await askForLists(moodreel, Number(values.seeds));
  if (values.lists) {
    for (const { emotion, intent, seed, items } of lists) {
      const titles = items.map(({ title, year }) => `${title} (${year})`);
      console.log(`${emotion} ${intent} ${seed}: ${titles.join(" · ")}`);
    }
  }
  results = {
    ...machine(),
    films: catalog!.items,
    catalogMB: (await stat(starterFile())).size / 1e6,
    modelMB: (await stat(starterModelFile())).size / 1e6,
    firstStartMs: firstStart,
    nextStartMs: nextStart,
    foreign: await foundForeign(moodreel),
    different: { lists: HAPPY_LISTS, films: await differentFilms(moodreel, HAPPY_LISTS) },
    dayOne: await dayOne(moodreel),
    lists,
  };
  await moodreel.close();
} finally {
  await rm(home, { recursive: true, force: true });
}
const out = resolve(values.out);
const page = out.replace(/(\.json)?$/, ".md");
const { lists, ...figures } = results;
await writeFile(out, `${JSON.stringify({ ...figures, lists: lists.length }, null, 2)}\n`);
await writeFile(page, report(results));
console.log(report(results));
