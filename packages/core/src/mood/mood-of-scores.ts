import { dominantOf, ranked, type Scores } from "../emotion/scores.ts";
import type { Mood } from "./mood.ts";
import { DEFAULT_MOOD_OPTIONS, type MoodOptions } from "./mood-tracker.ts";

/**
 * The mood that a single reading (a photo, an API call) stands for, by the tracker's thresholds.
 *
 * @example
 * ```ts
 * import { certain, moodOfScores } from "@moodreel/core";
 *
 * console.log(moodOfScores(certain("happy"), Date.now()).dominant); // happy
 * ```
 */
export function moodOfScores(
  scores: Scores,
  at: number,
  { enter, margin }: Pick<MoodOptions, "enter" | "margin"> = DEFAULT_MOOD_OPTIONS,
): Mood {
  const [first, second] = ranked(scores);
  const leads =
    first !== undefined &&
    second !== undefined &&
    scores[first] >= enter &&
    scores[first] - scores[second] >= margin;
  return {
    scores,
    dominant: leads ? first : "unsure",
    confidence: scores[dominantOf(scores)],
    since: at,
  };
}
