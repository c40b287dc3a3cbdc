import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { earlierParts } from "../series/earlier-parts.ts";
import { firstPart } from "./first-parts-first.ts";
import type { ScoringOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { scoring } from "./scoring.ts";
import type { TermName } from "./terms.ts";

/** Why an item is not on a list. */
export type WhyNot =
  | { readonly why: "shown"; readonly place: number }
  /** It has none of the genres that the mood leads to. */
  | { readonly why: "other-genre"; readonly wanted: readonly string[] }
  /** The list was chosen from others. */
  | ({ readonly why: "not-considered"; readonly of: number } & Behind)
  | ({ readonly why: "ranks-lower" } & Ranked & Behind)
  /** It scores as well as what is shown: the draw, or the wish for different items, left it out this time. */
  | ({ readonly why: "left-to-chance" } & Ranked)
  /** It scores as well as what is shown, but gives way to an earlier part of its series that suits as well. */
  | ({ readonly why: "later-part"; readonly earlier: string } & Ranked);

interface Ranked {
  /** Its place among all that were considered, by score before the draw, from 1. */
  readonly rank: number;
  readonly of: number;
}

interface Behind {
  readonly score: number;
  /** Score of the weakest item shown. */
  readonly needed: number;
  /** What each term takes from it against the mean of the items shown, the most first; over 0. */
  readonly behind: readonly { readonly term: TermName; readonly by: number }[];
}

/**
 * @param shown the list, as ranked
 * @param candidates all that were really considered for it
 *
 * @example
 * ```ts
 * import { certain, defaultPolicy, genreWeights, itemOf, whyNot } from "@moodreel/core";
 *
 * const weights = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
 * const heat = itemOf({ id: "tt0113277", title: "Heat", genres: ["Crime"] });
 * console.log(whyNot(heat, [], [], weights, {}).why); // other-genre
 * ```
 */
export function whyNot(
  item: Item,
  shown: readonly RankedItem[],
  candidates: readonly Item[],
  weights: readonly GenreWeight[],
  options: ScoringOptions,
): WhyNot {
  const place = shown.findIndex((ranked) => ranked.item.id === item.id);
  if (place >= 0) return { why: "shown", place: place + 1 };
  const scores = scoring(weights, options, candidates);
  const own = scores.ranked(item);
  if (own === null) {
    return { why: "other-genre", wanted: weights.filter(({ leads }) => leads).map(({ genre }) => genre) };
  }
  const all = scores.scores();
  const others = all.filter((score, at) => !Number.isNaN(score) && candidates[at]!.id !== item.id);
  const behind = { ...behindOf(own, shown), score: own.score };
  const at = candidates.findIndex(({ id }) => id === item.id);
  if (at < 0) {
    return { why: "not-considered", of: others.length, ...behind };
  }
  const rank = 1 + others.filter((score) => score > own.score).length;
  const of = others.length + 1;
  if (own.score < behind.needed) return { why: "ranks-lower", rank, of, ...behind };
  const first = firstPart(at, earlierParts(candidates)(at), candidates, all, scores.knownShare);
  if (first !== undefined) return { why: "later-part", earlier: candidates[first]!.title, rank, of };
  return { why: "left-to-chance", rank, of };
}

function behindOf({ terms }: RankedItem, shown: readonly RankedItem[]): Omit<Behind, "score"> {
  const usualOf = (name: TermName): number =>
    shown.reduce(
      (sum, one) => sum + (one.terms.find((term) => term.name === name)?.value ?? 0) / shown.length,
      0,
    );
  return {
    needed: Math.min(...shown.map(({ score }) => score)),
    behind: terms
      .map(({ name, weight, value }) => ({ term: name, by: weight * (usualOf(name) - value) }))
      .filter(({ by }) => by > 0)
      .toSorted((a, b) => b.by - a.by),
  };
}
