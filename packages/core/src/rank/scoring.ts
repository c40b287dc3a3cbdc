import { nearness, type Feel } from "../feel/feel.ts";
import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { ScoringOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { tabledOf } from "../table/tabled-list.ts";
import { tasteScale, type TasteScale } from "./taste-scale.ts";
import { scoreOf, termsOf, termWeights, type TermName } from "./terms.ts";
import { traitsIn, traitsOf, type GenreTraits, type Traits } from "./traits.ts";

export interface Scoring {
  /** What ranking asks of a candidate, by its place. */
  traits(place: number): Traits;
  /** Σ weight · value of the terms of a candidate, by its place; `null` for one without a leading genre. */
  score(place: number): number | null;
  /** The score with its parts. */
  ranked(item: Item): RankedItem | null;
}

/** What an item's genres alone decide under a request. */
interface Match {
  readonly matched: readonly GenreWeight[];
  readonly fit: number;
  readonly feel: number;
}

/**
 * How a request scores items. What many of them share is worked out once.
 *
 * @param candidates that are compared with each other: taste is measured among them
 */
export function scoring(
  weights: readonly GenreWeight[],
  { wanted, effort, taste, passedOver }: ScoringOptions,
  candidates: readonly Item[],
): Scoring {
  const shares = termWeights(
    {
      feel: wanted !== undefined,
      effort: effort !== undefined,
      taste: taste !== undefined,
      freshness: passedOver !== undefined,
    },
    taste?.certainty ?? 0,
  );
  const norm = Math.hypot(...weights.map(({ weight }) => weight));
  // An item whose feel is unknown counts as halfway: neither near nor far.
  const near = (feel: Feel | null): number =>
    wanted === undefined ? 0 : feel === null ? 0.5 : nearness(feel, wanted);
  const matches = new Map<GenreTraits, Match | null>();
  const matchOf = (genres: GenreTraits): Match | null => {
    const known = matches.get(genres);
    if (known !== undefined) return known;
    const { keys, feel } = genres;
    const matched = weights.filter(({ key }) => keys.has(key));
    const match = matched.some(({ leads }) => leads)
      ? {
          matched,
          fit: fit(matched, norm, keys.size),
          feel: near(feel),
        }
      : null;
    matches.set(genres, match);
    return match;
  };
  const scale = taste === undefined || shares.taste === 0 ? NO_TASTE : tasteScale(taste, candidates);
  const { table, numbers } = tabledOf(candidates);
  const traitsAt = traitsIn(table);
  const traits = (place: number): Traits => traitsAt(numbers[place]!);
  const values: Record<TermName, number> = {
    genre: 0,
    feel: 0,
    effort: 0,
    quality: 0,
    taste: 0,
    freshness: 0,
  };
  /** The values of an item, in the one record that serves for all. */
  const valuesOf = (id: Item["id"], match: Match, own: Traits, tasteOf: number): typeof values => {
    const { genres, feel, quality } = own;
    values.genre = match.fit;
    // Items without tags feel as their list of genres does.
    values.feel = feel === genres.feel ? match.feel : near(feel);
    // As with feel, what is not known is halfway.
    if (effort !== undefined) values.effort = 1 - Math.abs((own.effort ?? 0.5) - effort);
    values.quality = quality;
    values.taste = tasteOf;
    const passed = passedOver?.(id) ?? 0;
    values.freshness = passed === 0 ? 0 : 0.5 ** passed - 1;
    return values;
  };
  return {
    traits,
    score(place) {
      const own = traits(place);
      const match = matchOf(own.genres);
      return match === null
        ? null
        : scoreOf(valuesOf(candidates[place]!.id, match, own, scale.at(place)), shares);
    },
    ranked(item) {
      const own = traitsOf(item);
      const match = matchOf(own.genres);
      if (match === null) return null;
      const valued = valuesOf(item.id, match, own, scale.of(item));
      return { item, score: scoreOf(valued, shares), terms: termsOf(valued, shares), matched: match.matched };
    },
  };
}

const NO_TASTE: TasteScale = { at: () => 0, of: () => 0 };

/**
 * Cosine-like overlap of what is wanted and what the item is: the matched weight relative to the
 * best possible, divided by the root of the item's number of genres, so that a comedy fits a
 * happy face better than a comedy-crime-horror does. 0 to 1.
 *
 * @param norm the length of all wanted weights together
 */
function fit(matched: readonly GenreWeight[], norm: number, genres: number): number {
  const dot = matched.reduce((sum, { weight }) => sum + weight, 0);
  return norm === 0 || genres === 0 ? 0 : Math.min(1, dot / (norm * Math.sqrt(genres)));
}
