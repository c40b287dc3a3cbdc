import { canonicalKeys } from "../genre/canonical-genres.ts";
import { nearness, type Feel } from "../feel/feel.ts";
import { feelOfItem } from "../feel/feel-of-item.ts";
import type { Item } from "../item/item.ts";
import { quality } from "../item/quality.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { contentVector } from "../taste/content-vector.ts";
import type { Taste } from "../taste/taste.ts";
import { diversify } from "./diversify.ts";
import { hashText, randomStream } from "./random.ts";
import { scoreOf, termsOf, type Term } from "./terms.ts";

export interface RankOptions {
  readonly count: number;
  /** The same seed gives the same list; another gives a different and equally good one. */
  readonly seed: number;
  /** How much chance there is: 0 always gives the same best list, 1 hardly looks at quality. */
  readonly variety?: number | undefined;
  /** How much items should differ from each other, 0 to 1. */
  readonly diversity?: number | undefined;
  /** How an item should feel. */
  readonly wanted?: Feel | undefined;
  readonly taste?: Taste | undefined;
  /** How often an item was shown and passed over lately; fractions fade with time. */
  readonly passedOver?: ((id: Item["id"]) => number) | undefined;
}

/** The variety that a person who looks again tomorrow wants: mostly well-known films, rarely the same ten. */
const DEFAULT_VARIETY = 0.12;
/** Enough that five films of one kind do not stand in a row, too little to bring up a bad one. */
const DEFAULT_DIVERSITY = 0.15;
/** Of how many of the best a diverse list is made, for each item wanted. */
const POOL = 6;

export interface RankedItem {
  readonly item: Item;
  /** Σ weight · value of the terms, before the draw: 0 to 1. */
  readonly score: number;
  /** What the score is made of. */
  readonly terms: readonly Term[];
  /** The wanted genres that the item has, largest weight first. */
  readonly matched: readonly GenreWeight[];
}

/**
 * Orders candidates by their score with a seeded draw, then picks for diversity. Adding Gumbel noise
 * to the scores and taking the top is sampling without replacement in proportion to
 * exp(score / variety) (Plackett-Luce): good films come often, the best do not always come first.
 * An item that has no leading genre is dropped, so the dominant emotion's genre is in every item.
 */
export function rankItems(
  candidates: readonly Item[],
  weights: readonly GenreWeight[],
  options: RankOptions,
): readonly RankedItem[] {
  const { count, seed, variety = DEFAULT_VARIETY, diversity = DEFAULT_DIVERSITY } = options;
  // Another mood draws anew: a film on one list should not be on all of them.
  const salt = hashText(
    weights
      .filter(({ leads }) => leads)
      .map(({ key }) => key)
      .join(),
  );
  const drawn: { ranked: RankedItem; draw: number }[] = [];
  for (const item of candidates) {
    const ranked = rankedItem(item, weights, options);
    if (ranked === null) continue;
    drawn.push({ ranked, draw: ranked.score + variety * gumbel((seed ^ salt) >>> 0, item.id) });
  }
  const ordered = drawn.toSorted((a, b) => b.draw - a.draw || (a.ranked.item.id < b.ranked.item.id ? -1 : 1));
  if (diversity === 0 || count >= ordered.length) return ordered.slice(0, count).map(({ ranked }) => ranked);
  const pool = ordered.slice(0, count * POOL).map(({ ranked, draw }) => ({
    ranked,
    relevance: draw,
    vector: contentVector(ranked.item),
  }));
  return diversify(pool, count, diversity).map(({ ranked }) => ranked);
}

/** An item's score and what it is made of; `null` for one without a leading genre. */
export function rankedItem(
  item: Item,
  weights: readonly GenreWeight[],
  { wanted, taste, passedOver }: Pick<RankOptions, "wanted" | "taste" | "passedOver">,
): RankedItem | null {
  const keys = new Set(canonicalKeys(item.genres));
  const matched = weights.filter(({ key }) => keys.has(key));
  if (!matched.some(({ leads }) => leads)) return null;
  const feel = feelOfItem(item);
  const terms = termsOf(
    {
      genre: fit(matched, weights, keys.size),
      quality: quality(item),
      // What is not known to feel one way or the other stands in the middle.
      ...(wanted === undefined ? {} : { feel: feel === null ? 0.5 : nearness(feel, wanted) }),
      ...(taste === undefined ? {} : { taste: taste.of(item) }),
      ...(passedOver === undefined ? {} : { freshness: 0.5 ** passedOver(item.id) }),
    },
    taste?.certainty ?? 0,
  );
  return { item, score: scoreOf(terms), terms, matched };
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
