import type { Item, Taste, TasteReason } from "@moodreel/core";
import { largest } from "../linalg/largest.ts";
import type { ItemIndex } from "../interactions/item-index.ts";

/** A taste that can also say which items it likes best, of all that were learned of. */
export interface RankedTaste extends Taste {
  /** Ids of items, the best first; only such as something speaks for. */
  best(count: number): readonly string[];
}

/** With this much liking, in items that were learned of, half of what can be known is known. */
const HALF_KNOWN = 4;

/**
 * A taste from scores: an item's is a share of the highest, and its square root is taken, since a few are
 * far above the many: half, and half of 1, is what nothing speaks for or against.
 *
 * @param scores of each item, 0 where nothing is said
 * @param liking Σ |liking| of the person's items that were learned of
 */
export function rankedTasteOf(
  items: ItemIndex,
  scores: Float32Array,
  liking: number,
  because: (item: Item) => readonly TasteReason[],
): RankedTaste {
  const most = scores.reduce((max, score) => Math.max(max, Math.abs(score)), 0);
  return {
    certainty: most === 0 ? 0 : liking / (liking + HALF_KNOWN),
    of: (item) => {
      const position = items.position(item.id);
      const score = position === undefined || most === 0 ? 0 : scores[position]! / most;
      return 0.5 + (Math.sign(score) * Math.sqrt(Math.abs(score))) / 2;
    },
    because,
    best: (count) => [...largest(scores, count, 0)].map((position) => items.ids[position]!),
  };
}
