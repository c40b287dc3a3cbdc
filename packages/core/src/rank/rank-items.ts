import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { quality } from "../item/quality.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { hashText, randomStream } from "./random.ts";

export interface RankOptions {
  readonly count: number;
  /** The same seed gives the same list; another gives a different and equally good one. */
  readonly seed: number;
  /** How much chance there is: 0 always gives the same best list, 1 hardly looks at quality. */
  readonly variety?: number;
}

/** The variety that a person who looks again tomorrow wants: mostly well-known films, rarely the same ten. */
const DEFAULT_VARIETY = 0.12;

export interface RankedItem {
  readonly item: Item;
  /** Genre fit and quality before the draw, 0 to 1. */
  readonly score: number;
  /** The wanted genres that the item has, largest weight first. */
  readonly matched: readonly GenreWeight[];
}

/**
 * Orders candidates by genre fit and quality with a seeded draw. Adding Gumbel noise to the
 * scores and taking the top is sampling without replacement in proportion to exp(score / variety)
 * (Plackett-Luce): good films come often, the best do not always come first. An item that has no
 * leading genre is dropped, so the dominant emotion's genre is in every item.
 */
export function rankItems(
  candidates: readonly Item[],
  weights: readonly GenreWeight[],
  { count, seed, variety = DEFAULT_VARIETY }: RankOptions,
): readonly RankedItem[] {
  // Another mood draws anew: a film on one list should not be on all of them.
  const salt = hashText(
    weights
      .filter(({ leads }) => leads)
      .map(({ key }) => key)
      .join(),
  );
  const drawn: { ranked: RankedItem; draw: number }[] = [];
  for (const item of candidates) {
    const keys = new Set(canonicalKeys(item.genres));
    const matched = weights.filter(({ key }) => keys.has(key));
    if (!matched.some(({ leads }) => leads)) continue;
    const score = 0.3 * fit(matched, weights, keys.size) + 0.7 * quality(item);
    drawn.push({
      ranked: { item, score, matched },
      draw: score + variety * gumbel((seed ^ salt) >>> 0, item.id),
    });
  }
  return drawn
    .toSorted((a, b) => b.draw - a.draw || (a.ranked.item.id < b.ranked.item.id ? -1 : 1))
    .slice(0, count)
    .map(({ ranked }) => ranked);
}

/**
 * Cosine-like overlap of what is wanted and what the item is: the matched weight relative to the
 * best possible, divided by the root of the item's number of genres, so that a comedy fits a
 * happy face better than a comedy-crime-horror does. 0 to 1.
 */
function fit(matched: readonly GenreWeight[], weights: readonly GenreWeight[], genres: number): number {
  const norm = Math.hypot(...weights.map(({ weight }) => weight));
  const dot = matched.reduce((sum, { weight }) => sum + weight, 0);
  return norm === 0 || genres === 0 ? 0 : Math.min(1, dot / (norm * Math.sqrt(genres)));
}

function gumbel(seed: number, id: string): number {
  const u = randomStream((seed ^ hashText(id)) >>> 0)();
  return -Math.log(-Math.log(Math.min(Math.max(u, 1e-9), 1 - 1e-9)));
}
