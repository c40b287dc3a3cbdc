import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import type { ScoringOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { scoring } from "./scoring.ts";
import type { TermName } from "./terms.ts";

/** Why an item is not on a list. */
export type WhyNot =
  | { readonly why: "shown"; readonly place: number }
  /** It has none of the genres that the mood leads to. */
  | { readonly why: "other-genre"; readonly wanted: readonly string[] }
  | {
      readonly why: "ranks-lower";
      /** By score before the draw, from 1. */
      readonly rank: number;
      readonly of: number;
      readonly score: number;
      /** Score of the weakest item shown. */
      readonly needed: number;
      /** What each term takes from it against the mean of the items shown, the most first; over 0. */
      readonly behind: readonly { readonly term: TermName; readonly by: number }[];
    }
  /** It scores as well as what is shown: the draw, or the wish for different items, left it out this time. */
  | { readonly why: "left-to-chance"; readonly rank: number; readonly of: number };

/**
 * @param shown the list, as ranked
 * @param candidates all among which it was chosen; the item need not be one of them
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
  const others = candidates.flatMap((other) => (other.id === item.id ? [] : (scores.ranked(other) ?? [])));
  const rank = 1 + others.filter(({ score }) => score > own.score).length;
  const of = others.length + 1;
  const needed = Math.min(...shown.map(({ score }) => score));
  if (own.score >= needed) return { why: "left-to-chance", rank, of };
  const behind = own.terms
    .map(({ name, weight, value }) => {
      const usual = shown.reduce(
        (sum, { terms }) => sum + (terms.find((term) => term.name === name)?.value ?? 0) / shown.length,
        0,
      );
      return { term: name, by: weight * (usual - value) };
    })
    .filter(({ by }) => by > 0)
    .toSorted((a, b) => b.by - a.by);
  return { why: "ranks-lower", rank, of, score: own.score, needed, behind };
}
