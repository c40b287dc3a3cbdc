import { EMOTIONS, type Emotion } from "../../emotion/emotion.ts";
import { NOISE } from "../../emotion/noise.ts";
import type { Scores } from "../../emotion/scores.ts";
import { canonicalKeys } from "../../genre/canonical-genres.ts";
import type { Intent } from "../policy.ts";
import type { Learned, OutcomesByGenre } from "./learned.ts";

/** What somebody did with one item that they saw on a list. What they did not get to see is no lesson. */
export interface Lesson {
  /** The mood that the list was made for; for a corrected reading `certain(…)` of the emotion that they named. */
  readonly scores: Scores;
  readonly intent: Intent;
  readonly genres: readonly string[];
  readonly taken: boolean;
}

/**
 * By this much earlier lessons about a genre in an emotion fade with each new one: what counts is about
 * the last 50, so that a change of taste is followed, and what is shown no more is not forgotten.
 */
const FADE = 0.98;

/** Adds a lesson: each emotion learns by its probability in the mood, each genre of the item by its share. */
export function learn(learned: Learned, { scores, intent, genres, taken }: Lesson): Learned {
  const keys = canonicalKeys(genres);
  if (keys.length === 0) return learned;
  const rows: Partial<Record<Emotion, OutcomesByGenre>> = { ...learned[intent] };
  for (const emotion of EMOTIONS) {
    const p = scores[emotion];
    if (p < NOISE) continue;
    const part = p / keys.length;
    const fade = FADE ** part;
    const row = { ...rows[emotion] };
    for (const key of keys) {
      const before = row[key] ?? { taken: 0, passed: 0 };
      row[key] = {
        taken: before.taken * fade + (taken ? part : 0),
        passed: before.passed * fade + (taken ? 0 : part),
      };
    }
    rows[emotion] = row;
  }
  return { ...learned, [intent]: rows };
}
