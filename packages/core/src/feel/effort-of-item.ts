import { canonicalKeys } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { Item } from "../item/item.ts";
import { GENRE_EFFORTS, TAG_EFFORTS } from "./effort-tables.ts";

/** Tags of which an effort is known; more of them say the same again. */
const MOST_TAGS = 5;
/** Minutes at which a film asks neither more nor less of its viewer, after how many more it asks all that length can. */
const USUAL_MINUTES = 110;
const LONG_MINUTES = 70;
const LENGTH_WEIGHS = 0.15;
/** Films older than this are slower than what people are used to. */
const OLD = 1965;
const AGE_WEIGHS = 0.1;

/**
 * What an item asks of whoever takes it up: 0, easy, to 1, demanding. The mean over its genres and tags of what is
 * known of them, a tag counting as much as a genre, a little more for a long or old one. `null` when none is known.
 *
 * @example
 * effortOfItem(itemOf({ id: "tt0050986", title: "Wild Strawberries", genres: ["Drama"], year: 1957 })); // 0.8
 */
export function effortOfItem({
  genres,
  tags,
  runtime,
  year,
}: Pick<Item, "genres" | "tags" | "runtime" | "year">): number | null {
  const ofGenres = canonicalKeys(genres).flatMap((key) => GENRE_EFFORTS[key] ?? []);
  const ofTags = tags.flatMap((tag) => TAG_EFFORTS[genreKey(tag)] ?? []).slice(0, MOST_TAGS);
  const known = [...ofGenres, ...ofTags];
  if (known.length === 0) return null;
  const mean = known.reduce((sum, effort) => sum + effort, 0) / known.length;
  const length = runtime === null ? 0 : (runtime - USUAL_MINUTES) / LONG_MINUTES;
  const age = year !== null && year < OLD ? AGE_WEIGHS : 0;
  return within(mean + LENGTH_WEIGHS * Math.max(-1, Math.min(1, length)) + age);
}

function within(effort: number): number {
  return Math.max(0, Math.min(1, effort));
}
