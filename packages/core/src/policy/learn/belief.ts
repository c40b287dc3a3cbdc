import type { Emotion } from "../../emotion/emotion.ts";
import { canonicalGenres } from "../../genre/canonical-genres.ts";
import { genreKey } from "../../genre/genre-key.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { meanOf, type Beta } from "./beta.ts";
import { byMoodPrior, namedRows } from "./by-mood.ts";
import { outcomesElsewhere, outcomesOf, type Learned } from "./learned.ts";
import { namedGenres } from "./named-genres.ts";
import { after } from "./prior.ts";
import { rememberLearned } from "./remember-learned.ts";
import { SAME, sameness } from "./sameness.ts";
import { SUITED, trust, UNSUITED } from "./trust.ts";

/**
 * The ways in which people are known to differ from each other: the table suits them; each mood wants
 * something of its own, but not what the table says; or they want the same whatever the mood.
 */
export const WAYS = ["table", "by-mood", "same"] as const;

export type Way = (typeof WAYS)[number];

/** How likely a person is to take an item of a genre in an emotion, under each of the ways. */
interface Belief {
  readonly genre: string;
  readonly key: string;
  readonly chance: Readonly<Record<Way, Beta>>;
  /** Lessons about the genre in this very emotion. */
  readonly lessons: number;
}

export interface Beliefs {
  /** How likely each way is the person's, in this mood; sums to 1. */
  readonly ways: Readonly<Record<Way, number>>;
  readonly genres: readonly Belief[];
}

/** Mean and strength of the prior of what a row does not name, if the table suits. */
const OTHER_WHEN_SUITED = { mean: 0.04, strength: 12 };
/**
 * What is believed of each genre in an emotion: a prior by the table and by the way, plus what was
 * taken and passed over, in this emotion or, if the same is wanted in every mood, in all.
 *
 * @param genres that could be recommended, beside those that the row names
 */
export function beliefs(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  emotion: Emotion,
  genres: readonly string[],
): Beliefs {
  return rememberLearned(learned, table, genres, `${intent} ${emotion}`, () =>
    workedOut(learned, table, intent, emotion, genres),
  );
}

function workedOut(
  learned: Learned,
  table: PolicyTable,
  intent: Intent,
  emotion: Emotion,
  genres: readonly string[],
): Beliefs {
  const named = new Map(namedGenres(table, emotion).map((one) => [one.key, one]));
  const rows = namedRows(table);
  const all = new Map([...named.values()].map(({ key, genre }) => [key, genre]));
  for (const genre of genres.flatMap(canonicalGenres)) {
    const key = genreKey(genre);
    if (!all.has(key)) all.set(key, genre);
  }
  const believed = [...all].map(([key, genre]): Belief => {
    const own = outcomesOf(learned, intent, emotion, key);
    const other = outcomesElsewhere(learned, intent, emotion, key);
    const share = named.get(key)?.share;
    const suited =
      share === undefined
        ? OTHER_WHEN_SUITED
        : { ...SUITED, mean: UNSUITED.mean + (SUITED.mean - UNSUITED.mean) * share };
    return {
      genre,
      key,
      chance: {
        table: after(suited, own),
        "by-mood": after(byMoodPrior(learned, rows, intent, emotion, key), own),
        same: after(SAME, { taken: own.taken + other.taken, passed: own.passed + other.passed }),
      },
      lessons: own.taken + own.passed,
    };
  });
  const suits = trust(learned, table, intent, emotion);
  const same = sameness(learned, rows, intent, [...all.keys()]);
  return {
    ways: { table: suits, "by-mood": (1 - suits) * (1 - same), same: (1 - suits) * same },
    genres: believed,
  };
}

/** The chance that an item of the genre is taken, over all ways. */
export function expectedChance({ chance }: Pick<Belief, "chance">, ways: Beliefs["ways"]): number {
  return WAYS.reduce((sum, way) => sum + ways[way] * meanOf(chance[way]), 0);
}
