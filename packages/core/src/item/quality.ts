import type { Item } from "./item.ts";

/** A typical film's rating, and how many votes it takes before a film's own mean counts as much. */
const PRIOR_RATING = 6.3;
const PRIOR_VOTES = 25;
/** What is known to everybody is rated so much higher than what nobody knows: measured on the starter's films. */
const RENOWN_RATING = 2.6;
/** With this many votes an item counts as half known in a small circle, such as a sample of ratings. */
const CIRCLE_VOTES = 12;
/** At this many votes an item counts as known to everybody. */
const FAMOUS_VOTES = 1_000_000;

/**
 * How likely a stranger is to enjoy and to know this item, 0 to 1. Two thirds are the shrunken mean
 * rating (v·r + m·C) / (v + m), with v votes, prior mean C and prior weight m, so that one ecstatic
 * vote does not win. The rest is how well known it is: half of that v / (v + 12), which tells apart
 * films of a catalogue with at most a thousand votes each, half log(1 + v) up to a million, which
 * tells apart those of IMDb. Where a catalogue says an item's renown, that is how well known it is, and the
 * prior rating is that of items as well known. Computed on import and indexed, so it must depend on
 * the item alone.
 */
export function quality({ rating, votes, renown }: Pick<Item, "rating" | "votes" | "renown">): number {
  // A rating without a count is somebody's summary: trust it like the prior itself.
  const v = votes ?? (rating === null ? 0 : PRIOR_VOTES);
  const prior = PRIOR_RATING + RENOWN_RATING * (renown ?? 0);
  const mean = rating === null ? prior : (v * rating + PRIOR_VOTES * prior) / (v + PRIOR_VOTES);
  const known = renown ?? knownBy(v);
  // Hardly any film has a mean below 2, so the scale begins there.
  return 0.65 * Math.max(0, (mean - 2) / 8) + 0.35 * known;
}

/** How well known an item is, 0 to 1: its renown, or what its votes say. */
export function renownOf({ rating, votes, renown }: Pick<Item, "rating" | "votes" | "renown">): number {
  return renown ?? knownBy(votes ?? (rating === null ? 0 : PRIOR_VOTES));
}

/**
 * How much those like an item who know it: the shrunken mean rating as above, whatever its renown; what has no rating
 * is taken to be liked as what is as well known usually is. 0 to 10.
 */
export function likedAsKnown(item: Pick<Item, "rating" | "votes" | "renown">): number {
  const { rating, votes } = item;
  if (rating === null) return PRIOR_RATING + RENOWN_RATING * renownOf(item);
  const v = votes ?? PRIOR_VOTES;
  return (v * rating + PRIOR_VOTES * PRIOR_RATING) / (v + PRIOR_VOTES);
}

/** How well known an item is by its votes, 0 to 1. */
function knownBy(v: number): number {
  return (v / (v + CIRCLE_VOTES) + Math.min(1, Math.log1p(v) / Math.log1p(FAMOUS_VOTES))) / 2;
}
