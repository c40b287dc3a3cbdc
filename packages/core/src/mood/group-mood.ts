import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { mapEmotions } from "../emotion/scores.ts";
import type { Mood } from "./mood.ts";
import { moodOfScores } from "./mood-of-scores.ts";

/**
 * One mood for several people: what most of them show, or half of them where the others are neutral. Where all
 * show something clear and they differ, there is none; where somebody's face says nothing clear, the mean of all
 * decides. The scores are the mean. `null` for nobody.
 *
 * It goes by what each of them shows, since a mean of two who differ leads by as much as the one face is read with
 * more certainty than the other: of the same two people it led in one picture and not in the next.
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
  const mean = moodOfScores(scores, Math.max(...moods.map((m) => m.since)));
  const shown = moods.map(({ dominant }) => dominant);
  const shared = sharedBy(shown);
  if (shared !== null) return { ...mean, dominant: shared, confidence: scores[shared] };
  return shown.includes("unsure") ? mean : { ...mean, dominant: "unsure" };
}

function sharedBy(shown: readonly Mood["dominant"][]): Emotion | null {
  for (const emotion of EMOTIONS) {
    const twice = 2 * shown.filter((one) => one === emotion).length;
    const isHalf = twice === shown.length && shown.every((one) => one === emotion || one === "neutral");
    if (twice > shown.length || (isHalf && emotion !== "neutral")) return emotion;
  }
  return null;
}
