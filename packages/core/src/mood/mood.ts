import type { Emotion } from "../emotion/emotion.ts";
import type { Scores } from "../emotion/scores.ts";

/** Readings smoothed over time: what the product acts on. */
export interface Mood {
  readonly scores: Scores;
  /** `unsure` when no emotion leads clearly enough. */
  readonly dominant: Emotion | "unsure";
  /** Probability of the leading emotion, 0 to 1. */
  readonly confidence: number;
  /** When `dominant` last changed, in the caller's milliseconds. */
  readonly since: number;
}
