import type { HistoryEvent } from "../interactions/history.ts";
import type { ItemIndex } from "../interactions/item-index.ts";

/** For whom, and when, items are scored. There are no user ids: a person is their history. */
export interface ScoreRequest {
  /** Oldest first. Items that no rating names are passed over; an empty history is a new person. */
  readonly history: readonly HistoryEvent[];
  /** Now, in seconds since 1970. Only what came before may count. */
  readonly at: number;
}

/**
 * Says how well each item suits a person. Every implementation passes `scorer.conformance.ts`:
 * the same request gives the same scores, all are finite, what a person has seen is scored like
 * anything else (leaving it out is the caller's business).
 */
export interface Scorer {
  readonly name: string;
  readonly items: ItemIndex;
  /** One score per item, higher is better, on a scale of the scorer's own; all 0 when it knows nothing of the person. */
  score(request: ScoreRequest): Float32Array;
  /** The same added to an array of zeros that the caller keeps: saves making one for each request. */
  readonly scoreInto?: (request: ScoreRequest, scores: Float32Array) => void;
  /**
   * Only of a scorer that scores alike for everybody: its scores at a request, none negative, not to
   * be changed. The same array again says that nothing has changed, so what follows from it can be kept.
   */
  readonly common?: (request: ScoreRequest) => Float32Array;
}

/** A scorer whose scores do not depend on the person. */
export function commonScorer(
  name: string,
  items: ItemIndex,
  common: (request: ScoreRequest) => Float32Array,
): Scorer {
  return { name, items, common, score: (request) => common(request).slice() };
}
