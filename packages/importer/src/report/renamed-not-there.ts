import { genreKey, nearestGenres } from "@moodreel/core/genre";
import type { AskedSynonyms } from "../values/asked-synonyms.ts";
import type { GenreCount } from "./import-report.ts";

/** A genre that was to be read under another name, and that no row has. */
export interface RenamedNotThere {
  readonly genre: string;
  /** Genres of the file that may be meant, the nearest first; else its most frequent. */
  readonly nearest: readonly string[];
}

/** Where nothing is near, so many that there are. */
const NAMED = 6;

export function renamedNotThere(
  renamed: Readonly<Record<string, unknown>>,
  synonyms: AskedSynonyms,
  genres: readonly GenreCount[],
): readonly RenamedNotThere[] {
  const missing = new Set(synonyms.notFound());
  const there = genres.map(({ genre }) => genre);
  return Object.keys(renamed)
    .filter((genre) => missing.has(genreKey(genre)))
    .map((genre) => {
      const near = nearestGenres(genre, there);
      return { genre, nearest: near.length > 0 ? near : there.slice(0, NAMED) };
    });
}
