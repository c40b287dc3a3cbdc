import type { Emotion } from "../../emotion/emotion.ts";
import { canonicalGenres } from "../../genre/canonical-genres.ts";
import { genreKey } from "../../genre/genre-key.ts";
import type { Intent, PolicyTable } from "../policy.ts";
import { betaOf, type Beta } from "./beta.ts";
import { outcomesElsewhere, outcomesOf, type Learned } from "./learned.ts";
import { namedAnywhere, namedGenres } from "./named-genres.ts";
import { SUITED, trust, UNSUITED } from "./trust.ts";

/** How likely a person is to take an item of a genre in an emotion. */
interface Belief {
  readonly genre: string;
  readonly key: string;
  /** If the table suits the person in this mood; then other moods say nothing of it. */
  readonly suited: Beta;
  /** … and if not. */
  readonly unsuited: Beta;
  /** Lessons about the genre in this very emotion. */
  readonly lessons: number;
}

export interface Beliefs {
  /** How likely the table suits the person in this mood, 0 to 1. */
  readonly trust: number;
  readonly genres: readonly Belief[];
}

/** Means and strengths of the priors of genres that the row does not name. */
const OTHER_WHEN_SUITED = { mean: 0.04, strength: 12 };
/** People whom the table does not suit still more often like what it names for another mood … */
const NAMED_FOR_ANOTHER = { mean: 0.1, strength: 4 };
/** … than what it never names. */
const NEVER_NAMED = { mean: 0.05, strength: 4 };
/** What is learned of a genre in other emotions counts like this many lessons at most: taste carries over, moods differ. */
const ELSEWHERE = 4;

/**
 * What is believed of each genre in an emotion: a prior by the table, under either answer to whether
 * it suits the person, plus what they took and passed over in this emotion, plus a little of how they
 * take the genre in others.
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
  const named = new Map(namedGenres(table, emotion).map((one) => [one.key, one]));
  const anywhere = namedAnywhere(table);
  const all = new Map([...named.values()].map(({ key, genre }) => [key, genre]));
  for (const genre of genres.flatMap(canonicalGenres)) {
    const key = genreKey(genre);
    if (!all.has(key)) all.set(key, genre);
  }
  const believed = [...all].map(([key, genre]): Belief => {
    const own = outcomesOf(learned, intent, emotion, key);
    const other = outcomesElsewhere(learned, intent, emotion, key);
    const others = other.taken + other.passed;
    const scale = others === 0 ? 0 : Math.min(1, ELSEWHERE / others);
    const after = ({ a, b }: Beta, borrowed: number): Beta => ({
      a: a + own.taken + borrowed * other.taken,
      b: b + own.passed + borrowed * other.passed,
    });
    const share = named.get(key)?.share;
    const suited =
      share === undefined
        ? OTHER_WHEN_SUITED
        : { ...SUITED, mean: UNSUITED.mean + (SUITED.mean - UNSUITED.mean) * share };
    const unsuited =
      share !== undefined ? { mean: 0.04, strength: 8 } : anywhere.has(key) ? NAMED_FOR_ANOTHER : NEVER_NAMED;
    return {
      genre,
      key,
      suited: after(betaOf(suited.mean, suited.strength), 0),
      unsuited: after(betaOf(unsuited.mean, unsuited.strength), scale),
      lessons: own.taken + own.passed,
    };
  });
  return { trust: trust(learned, table, intent, emotion), genres: believed };
}
