import type { Kind } from "@moodreel/core";
import { columnKey } from "../names/column-names.ts";
import type { KnownFormat } from "./known-formats.ts";

/** Columns that only files of one kind have, as `columnKey`s. */
const TELLING: Readonly<Record<Exclude<Kind, "movie">, readonly string[]>> = {
  book: ["isbn", "isbn13", "author", "authors", "booktitle", "bookid", "pages", "numpages", "publisher"],
  music: [
    "artist",
    "artists",
    "artistname",
    "album",
    "albumname",
    "trackname",
    "trackid",
    "songname",
    "songtitle",
  ],
  game: [
    "platform",
    "platforms",
    "developer",
    "developers",
    "appid",
    "gametitle",
    "gamename",
    "gameid",
    "esrb",
  ],
};

/**
 * What a table holds, by the format that it was recognised as, else by its columns; films when nothing
 * shows it.
 */
export function kindOfColumns(columns: readonly string[], format: KnownFormat | null): Kind {
  if (format?.kind !== undefined) return format.kind;
  const keys = new Set(columns.map(columnKey));
  const votes = Object.entries(TELLING).map(([kind, names]) => ({
    kind: kind as Kind,
    count: names.filter((name) => keys.has(name)).length,
  }));
  // Films may have a publisher or a platform; two such columns are no accident.
  const best = votes.toSorted((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count >= 2 ? best.kind : "movie";
}
