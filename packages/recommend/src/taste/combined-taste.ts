import type { Item, Taste } from "@moodreel/core";
import type { TasteReason } from "@moodreel/core/taste";

/** A collaborative taste counts this many times as much as one by content that is as certain. */
export const COLLABORATIVE_WEIGHT = 3;

/**
 * Two tastes of one person as one: the mean of both, weighed by how certain each is. Content can
 * judge every item from the first rating on; the collaborative taste only those that the model has, and
 * the more of the person's history the model has, the more it counts.
 *
 * @param knows whether the model has an item
 */
export function combinedTaste(content: Taste, collaborative: Taste, knows: (item: Item) => boolean): Taste {
  const sides = (item: Item): readonly { readonly taste: Taste; readonly weight: number }[] => [
    { taste: content, weight: content.certainty },
    {
      taste: collaborative,
      weight: knows(item) ? COLLABORATIVE_WEIGHT * collaborative.certainty : 0,
    },
  ];
  return {
    certainty: Math.max(content.certainty, collaborative.certainty),
    of: (item) => {
      const both = sides(item);
      const total = both.reduce((sum, { weight }) => sum + weight, 0);
      if (total === 0) return 0.5;
      return both.reduce((sum, { taste, weight }) => sum + (weight / total) * taste.of(item), 0);
    },
    because: (item) => mergedReasons(sides(item), item, (taste) => taste.because(item)),
    unlike: (item) => mergedReasons(sides(item), item, (taste) => taste.unlike?.(item) ?? []),
  };
}

/**
 * Each side's reasons by how far it lifts the item; a title that both name is named once.
 *
 * @param named all that a side has, or the strongest: their shares are of all
 */
export function mergedReasons(
  sides: readonly { readonly taste: Taste; readonly weight: number }[],
  item: Item,
  named: (taste: Taste) => readonly TasteReason[],
): readonly TasteReason[] {
  const amounts = new Map<string, number>();
  let total = 0;
  for (const { taste, weight } of sides) {
    const pull = weight * Math.max(0, taste.of(item) - 0.5);
    const reasons = pull === 0 ? [] : named(taste);
    if (reasons.length > 0) total += pull;
    for (const { title, share } of reasons) amounts.set(title, (amounts.get(title) ?? 0) + pull * share);
  }
  return [...amounts]
    .map(([title, amount]) => ({ title, share: amount / total }))
    .toSorted((a, b) => b.share - a.share);
}
