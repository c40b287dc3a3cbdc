import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import type { Intent } from "../policy.ts";

/** What became of the items of a genre that were shown in an emotion. Fractions, since moods are mixed and the past fades. */
export interface Outcomes {
  readonly taken: number;
  readonly passed: number;
}

/** By `genreKey`. */
export type OutcomesByGenre = Readonly<Record<string, Outcomes>>;

/**
 * What a profile has taken and passed over, per intent and emotion: all that is learned, as plain
 * data to keep, show, export and delete. Without a row nothing is known.
 */
export type Learned = Readonly<Record<Intent, Readonly<Partial<Record<Emotion, OutcomesByGenre>>>>>;

export const NOTHING_LEARNED: Learned = { match: {}, lift: {} };

const NONE: Outcomes = { taken: 0, passed: 0 };

export function outcomesOf(learned: Learned, intent: Intent, emotion: Emotion, key: string): Outcomes {
  return learned[intent][emotion]?.[key] ?? NONE;
}

/** The outcomes of a genre over all emotions of an intent but one: whether the person likes it at all. */
export function outcomesElsewhere(learned: Learned, intent: Intent, emotion: Emotion, key: string): Outcomes {
  let { taken, passed } = NONE;
  for (const other of EMOTIONS) {
    if (other === emotion) continue;
    const found = outcomesOf(learned, intent, other, key);
    taken += found.taken;
    passed += found.passed;
  }
  return { taken, passed };
}
