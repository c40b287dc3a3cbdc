import { columnKey } from "../names/column-names.ts";
import { parseNumber } from "./number.ts";
import { presentText } from "./text.ts";

/** The largest value that ratings of a column may have. */
export type RatingScale = 5 | 10 | 100;

/** Columns of sources that are known to rate to ten, so that a file of bad films is not doubled. */
const TO_TEN: ReadonlySet<string> = new Set([
  "imdbrating",
  "imdbscore",
  "voteaverage",
  "averagerating10",
  "tmdbrating",
  "traktrating",
  "avgvote",
]);

/**
 * The scale of a column by its first values; `null` when it holds no ratings: most values are no
 * numbers (a certificate such as `PG-13`), or they go beyond 100. An empty column, or one of zeros, is
 * taken as it is.
 *
 * @param imdb whether the file has IMDb's own ids, whose `averageRating` goes to ten
 */
export function ratingScale(column: string, values: readonly string[], imdb: boolean): RatingScale | null {
  const present = values.map(presentText).filter((value) => value !== null);
  const numbers = present.map(parseNumber).filter((value) => value !== null);
  if (present.length === 0) return 10;
  if (numbers.length < present.length / 2) return null;
  const largest = numbers.reduce((a, b) => Math.max(a, b), 0);
  if (largest === 0) return 10;
  const key = columnKey(column);
  if (largest > 100) return null;
  if (largest > 10) return 100;
  return largest > 5 || TO_TEN.has(key) || (imdb && key === "averagerating") ? 10 : 5;
}

/** A rating from 0 to 10, `null` for anything else. */
export function parseRating(text: string, scale: RatingScale): number | null {
  const value = parseNumber(text);
  if (value === null || value < 0 || value > scale) return null;
  // Divided, not multiplied by a tenth, so that 8.5 of 100 gives the nearest number.
  return value / (scale / 10);
}
