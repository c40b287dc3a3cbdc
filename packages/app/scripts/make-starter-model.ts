/**
 * Makes starter/movies.model.gz: `node packages/app/scripts/make-starter-model.ts --data FOLDER`, where FOLDER
 * has MovieTweetings' films and ratings as starter/README.md says. Trained as `moodreel train` trains, then made small.
 */
import { writeFileSync } from "node:fs";
import { resolve, join } from "node:path";
import { parseArgs } from "node:util";
import { writeModel } from "@moodreel/recommend";
import { learnFromRatings } from "../src/learn/learn-from-ratings.ts";
import { starterModelFile } from "../src/starter/starter-file.ts";
import { compactModel } from "./starter/model/compact-model.ts";
import { fadeNew } from "./starter/model/fade-new.ts";
import { packed } from "./starter/packed.ts";
import { readTweetedFilms } from "./starter/sources/read-sources.ts";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("Say where the ratings are: --data FOLDER");

const { model } = await learnFromRatings(join(resolve(data), "ratings/movietweetings-100k.csv"));
const years = new Map(readTweetedFilms(resolve(data)).map(({ imdbId, year }) => [imdbId, year]));
const small = compactModel(fadeNew(model, (id) => years.get(id)));
const bytes = writeModel(small);
const file = packed(bytes);
writeFileSync(starterModelFile(), file);
const size = (length: number): string => `${(length / 1e6).toFixed(2)} MB`;
console.log(`${small.items.ids.length} films, ${size(file.length)}, ${size(bytes.length)} in memory`);
