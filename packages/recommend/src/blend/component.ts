import { largest } from "../fit/largest.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import type { Scorer, ScoreRequest } from "../scorer/scorer.ts";

/** One voice of a blend. */
export interface Component {
  readonly scorer: Scorer;
  /** Scores are brought to the scale where the best unseen item has 1, then raised to this power. */
  readonly power: number;
}

/** The positions of what a person has seen. */
export function seenBy({ history }: ScoreRequest, items: ItemIndex): ReadonlySet<number> {
  const seen = new Set<number>();
  for (const { item } of history) {
    const position = items.position(item);
    if (position !== undefined) seen.add(position);
  }
  return seen;
}

/**
 * A component's scores on the common scale: 1 for its best unseen item, 0 where it says nothing or
 * speaks against, so that weights of different components compare.
 */
export function voice(
  { scorer, power }: Component,
  request: ScoreRequest,
  seen: ReadonlySet<number>,
): Float32Array {
  const scores = scorer.score(request);
  let best = 0;
  for (let i = 0; i < scores.length; i++) if (scores[i]! > best && !seen.has(i)) best = scores[i]!;
  if (best === 0) return scores.fill(0);
  for (let i = 0; i < scores.length; i++) {
    const x = scores[i]! / best;
    scores[i] = x <= 0 ? 0 : power === 1 ? x : power === 0.5 ? Math.sqrt(x) : x ** power;
  }
  return scores;
}

/** The best unseen items by position, best first. */
export function topUnseen(scores: Float32Array, seen: ReadonlySet<number>, count: number): readonly number[] {
  return [...largest(scores, count + seen.size)].filter((position) => !seen.has(position)).slice(0, count);
}
