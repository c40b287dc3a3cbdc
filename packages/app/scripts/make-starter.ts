/**
 * Makes starter/movies.csv.gz: `node packages/app/scripts/make-starter.ts --data FOLDER`, where
 * FOLDER has the sources that starter/README.md names. The same sources give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { starterFile } from "../src/starter/starter-file.ts";
import { packed } from "./starter/packed.ts";
import { starterFilms } from "./starter/starter-films.ts";
import { starterLine, STARTER_COLUMNS } from "./starter/starter-line.ts";
import { readSources } from "./starter/sources/read-all.ts";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("Say where the sources are: --data FOLDER");

const films = starterFilms(readSources(resolve(data)));
const file = packed([STARTER_COLUMNS.join(","), ...films.map(starterLine)].join("\n") + "\n");
writeFileSync(starterFile(), file);
console.log(`${films.length} films, ${(file.length / 1e6).toFixed(2)} MB`);
