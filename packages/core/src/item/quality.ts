import type { Item } from "./item.ts";

/** A typical film's rating, and how many votes it takes before a film's own mean counts as much. */
const PRIOR_RATING = 6.3;
const PRIOR_VOTES = 25;
/** At this many votes an item counts as known to everybody. */
const FAMOUS_VOTES = 100_000;

/**
 * How likely a stranger is to enjoy and to know this item, 0 to 1: mostly the shrunken mean
 * rating (v·r + m·C) / (v + m), with v votes, prior mean C and prior weight m, so that one
 * ecstatic vote does not win; the rest is the logarithm of the votes. Computed on import and
 * indexed, so it must depend on the item alone.
 */
export function quality({ rating, votes }: Pick<Item, "rating" | "votes">): number {
  // A rating without a count is somebody's summary: trust it like the prior itself.
  const v = votes ?? (rating === null ? 0 : PRIOR_VOTES);
  const mean = rating === null ? PRIOR_RATING : (v * rating + PRIOR_VOTES * PRIOR_RATING) / (v + PRIOR_VOTES);
  const known = Math.min(1, Math.log1p(v) / Math.log1p(FAMOUS_VOTES));
  return clamp01(0.65 * ((mean - 3) / 6) + 0.35 * known);
}

function clamp01(x: number): number {
  return Math.min(1, Math.max(0, x));
}
