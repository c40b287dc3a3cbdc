/**
 * Makes starter/movies.csv.gz: `node packages/app/scripts/make-starter.ts --data FOLDER`, where
 * FOLDER has the sources that starter/README.md names. The same sources give the same bytes.
 */
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { starterFile } from "../src/starter/starter-file.ts";
import { readTweetedFilms, readVotes, readWikipediaFilms } from "./starter/film-facts.ts";
import { joinFilms, type StarterFilm } from "./starter/join-films.ts";

const { data } = parseArgs({ options: { data: { type: "string" } } }).values;
if (data === undefined) throw new Error("Say where the sources are: --data FOLDER");

const folder = resolve(data);
const films = joinFilms(readTweetedFilms(folder), readWikipediaFilms(folder), readVotes(folder));
const header = "id,title,year,genres,people,rating,votes";
const packed = pack([header, ...films.map(line)].join("\n") + "\n");
writeFileSync(starterFile(), packed);
const rated = films.filter(({ votes }) => votes !== null).length;
console.log(`${films.length} films, ${rated} with votes, ${(packed.length / 1e6).toFixed(2)} MB`);

/** A film without an IMDb id gets one from its title and year when it is imported. */
function line({ imdbId, title, year, genres, people, votes }: StarterFilm): string {
  const rating = votes === null ? "" : votes.mean.toFixed(1);
  return [imdbId ?? "", title, year, genres.join("|"), people.join("|"), rating, votes?.count ?? ""]
    .map(quoted)
    .join(",");
}

function quoted(value: string | number): string {
  const text = String(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function pack(text: string): Buffer {
  const bytes = gzipSync(text, { level: 9 });
  // The tenth byte names the operating system that packed it; 255 is "unknown" (RFC 1952).
  bytes[9] = 255;
  return bytes;
}
