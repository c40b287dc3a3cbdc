import type { Emotion, Intent, Mood, Scores } from "@moodreel/core";
import { certain, moodOfScores } from "@moodreel/core";
import { normalise } from "@moodreel/core/emotion";
import { invalid } from "./check.ts";

/** The mood to go by: the scores of a reading or of a smoothed mood, an emotion, or both; then the emotion leads. */
export interface MoodGiven {
  /** Each 0 or more; they are scaled to sum to 1. */
  readonly scores?: Scores | undefined;
  readonly emotion?: Emotion | undefined;
}

/**
 * The mood that a question's fields stand for: an emotion chosen by hand leads over its scores.
 *
 * @param at ms since the epoch
 * @throws MoodreelError `request-invalid` for neither, and for scores of which none is over 0
 */
export function moodGiven({ scores, emotion }: MoodGiven, at: number): Mood {
  const normalised = scores === undefined ? null : normalise(scores);
  if (scores !== undefined && normalised === null) throw invalid("scores: at least one must be over 0.");
  if (emotion !== undefined) return ledBy(emotion, normalised ?? certain(emotion), at);
  if (normalised === null) throw invalid("Give scores, an emotion, or both.");
  return moodOfScores(normalised, at);
}

function ledBy(emotion: Emotion, scores: Scores, at: number): Mood {
  return { scores, dominant: emotion, confidence: scores[emotion], since: at };
}

/** The mood that an item was shown for: what a reaction teaches is about it. */
export type ShownForGiven = MoodGiven & {
  /** By default `match`. */
  readonly intent?: Intent | undefined;
};
