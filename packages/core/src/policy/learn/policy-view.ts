import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { beliefs, expectedChance } from "./belief.ts";
import { NOTHING_LEARNED, type Learned } from "./learned.ts";

/** One genre of a row as a person may look at it. */
export interface LearnedGenre {
  readonly genre: string;
  /** Expected chance that an item of it is taken, 0 to 1. */
  readonly chance: number;
  /** The same before anything was learned. */
  readonly before: number;
  /** Items of the genre, shown in this emotion, that taught it: with 0 the chance comes from the table alone. */
  readonly lessons: number;
}

/**
 * What is believed, as a table: per emotion the genres, most welcome first, with what was learned
 * marked by `lessons`.
 */
export function policyView(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  genres: readonly string[],
): Readonly<Partial<Record<Emotion, readonly LearnedGenre[]>>> {
  const rows: Partial<Record<Emotion, readonly LearnedGenre[]>> = {};
  for (const emotion of EMOTIONS) {
    if (table[emotion] === undefined) continue;
    const before = chances(NOTHING_LEARNED, table, intent, emotion, genres);
    const after = chances(learned, table, intent, emotion, genres);
    rows[emotion] = after
      .map((one, at) => ({ ...one, before: before[at]!.chance }))
      .toSorted((x, y) => y.chance - x.chance);
  }
  return rows;
}

function chances(
  ...about: Parameters<typeof beliefs>
): readonly { readonly genre: string; readonly chance: number; readonly lessons: number }[] {
  const { ways, genres } = beliefs(...about);
  return genres.map((belief) => ({
    genre: belief.genre,
    chance: expectedChance(belief, ways),
    lessons: belief.lessons,
  }));
}
