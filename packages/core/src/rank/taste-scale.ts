import type { Item } from "../item/item.ts";
import type { Taste } from "../taste/taste.ts";

/**
 * Taste as a term: brought to the scale where the candidate that it likes least has 0 and the one that it
 * likes best has 1. Within a genre tastes lie near each other, whatever they are among all items, and
 * without this what sets them apart would be lost beside the other terms.
 */
export function tasteScale(whole: Taste, candidates: readonly Item[]): (item: Item) => number {
  const taste = whole.among?.(candidates) ?? whole;
  const known = new Map<Item, number>();
  let [least, most] = [Infinity, -Infinity];
  for (const item of candidates) {
    const value = taste.of(item);
    known.set(item, value);
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const span = most - least;
  // Of one candidate, or of several that are all the same to it, taste tells nothing apart.
  if (!(span > 0)) return () => 0.5;
  return (item) => Math.min(1, Math.max(0, ((known.get(item) ?? taste.of(item)) - least) / span));
}
