import type { Item } from "../item/item.ts";
import type { Taste } from "../taste/taste.ts";

/** Taste as a term, 0 to 1; from −1 to 0 for what is foretold to be disliked. */
export interface TasteScale {
  /** By the place of a candidate; `null` where all have 0. */
  readonly all: Float64Array | null;
  readonly of: (item: Item) => number;
}

/** Below this, of 0 to 1, a viewer is foretold to dislike an item: one half is neutral. */
const DISLIKED = 0.45;

/**
 * Taste as a term: brought to the scale where the candidate that it likes least has 0 and the one that it
 * likes best has 1. Within a genre tastes lie near each other, whatever they are among all items, and
 * without this what sets them apart would be lost beside the other terms. What is foretold to be disliked has one less:
 * it sinks below all that is not, so that no draw brings it, be it ever so good.
 *
 * @param taste measured among the candidates
 */
export function tasteScale(taste: Taste, candidates: readonly Item[]): TasteScale {
  const values = taste.ofAll?.(candidates) ?? Float64Array.from(candidates, (item) => taste.of(item));
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const span = most - least;
  // Of one candidate, or of several that are all the same to it, taste tells nothing apart.
  if (!(span > 0)) return { all: new Float64Array(values.length).fill(0.5), of: () => 0.5 };
  const scaled = (value: number): number =>
    Math.min(1, Math.max(0, (value - least) / span)) - (value < DISLIKED ? 1 : 0);
  const all = new Float64Array(values.length);
  for (let at = 0; at < all.length; at++) all[at] = scaled(values[at]!);
  return { all, of: (item) => scaled(taste.of(item)) };
}
