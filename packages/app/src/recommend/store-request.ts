import {
  certain,
  moodOfScores,
  type Emotion,
  type Filters,
  type Intent,
  type Kind,
  type Mood,
  type Recommendation,
  type Scores,
} from "@moodreel/core";
import { normalise } from "@moodreel/core/emotion";
import type { Basis } from "@moodreel/core/rank";
import type { Audience } from "../viewers/audience.ts";

export interface StoreRequest {
  readonly mood: Mood;
  readonly basis: Basis;
  readonly intent: Intent;
  readonly kind: Kind;
  readonly catalog?: string | undefined;
  readonly filters: Filters;
  readonly count: number;
  /** By default that of the day, for this audience: the list is the same until tomorrow. */
  readonly seed?: number | undefined;
  readonly diversity?: number | undefined;
  readonly audience?: Audience | undefined;
}

export type StoreRecommendation = Recommendation & {
  /** The catalogue that was asked; `null` when the kind has none. */
  readonly catalog: string | null;
};

/** The mood that a request's fields stand for: an emotion chosen by hand leads over its scores. */
export function moodOfRequest(
  scores: Scores | undefined,
  emotion: Emotion | undefined,
  at: number,
): Mood | null {
  const normalised = scores === undefined ? null : normalise(scores);
  if (scores !== undefined && normalised === null) return null;
  if (emotion === undefined) return normalised === null ? null : moodOfScores(normalised, at);
  const under = normalised ?? certain(emotion);
  return { scores: under, dominant: emotion, confidence: under[emotion], since: at };
}
