import type { Item, Taste } from "@moodreel/core";
import type { TasteReason } from "@moodreel/core/taste";
import { largest } from "../linalg/largest.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import { positionsOf } from "./positions-of.ts";

/** A taste that can also name the items it likes best, of all that the model has. */
export interface RankedTaste extends Taste {
  /** Ids of items, the best first; only those that score above 0. */
  best(count: number): readonly string[];
  /**
   * Places of some items, the best first: without what the model does not have, what speaks for nothing, and what the
   * person has said something of.
   */
  suggestions(items: readonly Item[]): Uint32Array;
}

/** With this much liking, of items that the model has, a taste is half certain. */
const HALF_KNOWN = 4;

/** @param liking Σ |liking| of the person's items that the model has */
function certaintyOf(liking: number): number {
  return liking / (liking + HALF_KNOWN);
}

/**
 * A taste from scores: an item's is a share of the highest, and its square root is taken, since a few are
 * far above the many. An item with nothing for or against it gets one half.
 *
 * @param scores of each item, 0 where nothing is known
 * @param liking Σ |liking| of the person's items that the model has
 */
export function rankedTasteOf(
  items: ItemIndex,
  scores: Float32Array,
  liking: number,
  because: (item: Item) => readonly TasteReason[],
): RankedTaste {
  const most = scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
  return {
    certainty: most === 0 ? 0 : certaintyOf(liking),
    of: (item) => {
      const position = items.position(item.id);
      const score = position === undefined || most === 0 ? 0 : scores[position]! / most;
      return 0.5 + (Math.sign(score) * Math.sqrt(Math.abs(score))) / 2;
    },
    because,
    best: (count) => [...largest(scores, count, 0)].map((position) => items.ids[position]!),
    suggestions: (some) => placesAbove(scores, positionsOf(items, some)),
  };
}

/** The places of positions that score above 0, the best first. @param positions below 0 what has no score */
export function placesAbove(scores: Float32Array, positions: Int32Array): Uint32Array {
  const found = new Float32Array(positions.length);
  for (let at = 0; at < positions.length; at++) {
    const position = positions[at]!;
    const score = position < 0 ? 0 : scores[position]!;
    if (score > 0) found[at] = score;
  }
  return largest(found, found.length, 0);
}
