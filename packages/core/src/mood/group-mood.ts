import { mapEmotions, dominantOf } from "../emotion/scores.ts";
import type { Mood } from "./mood.ts";
import { moodOfScores } from "./mood-of-scores.ts";

/**
 * One mood for several people: the mean of their scores. `null` for nobody.
 *
 * @example
 * ```ts
 * import { certain, groupMood, moodOfScores } from "@moodreel/core";
 *
 * const moods = (["happy", "happy", "sad"] as const).map((one) => moodOfScores(certain(one), 0));
 * console.log(groupMood(moods)?.dominant); // happy
 * ```
 */
export function groupMood(moods: readonly Mood[]): Mood | null {
  const [only] = moods;
  if (only === undefined) return null;
  if (moods.length === 1) return only;
  const scores = mapEmotions((e) => moods.reduce((sum, m) => sum + m.scores[e], 0) / moods.length);
  const since = Math.max(...moods.map((m) => m.since));
  // People who agree stay agreed, even where the mean alone would be too flat to lead.
  const shared = moods.every((m) => m.dominant === only.dominant) ? only.dominant : null;
  const mood = moodOfScores(scores, since);
  return shared === null ? mood : { ...mood, dominant: shared, confidence: scores[dominantOf(scores)] };
}
