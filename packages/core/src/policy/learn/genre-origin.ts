import type { Emotion } from "../../emotion/emotion.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { outcomesOf, type Learned } from "./learned.ts";
import { namedGenres } from "./named-genres.ts";

/**
 * Why a genre leads: the table names it for the mood, the person has taken it in that mood, or it is
 * tried because what the table names was passed over.
 */
export type GenreOrigin = "table" | "taken" | "tried";

/** Less than this of an item taken, after fading, is not worth a sentence. */
const LEAST_TAKEN = 0.1;

/** Where a genre of a learned table comes from. @param key `genreKey` of the genre */
export function genreOrigin(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  emotion: Emotion,
  key: string,
): GenreOrigin {
  if (namedGenres(table, emotion).some((named) => named.key === key)) return "table";
  return outcomesOf(learned, intent, emotion, key).taken > LEAST_TAKEN ? "taken" : "tried";
}
