import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { hashText } from "../random/random-stream.ts";
import { diversify, NEAR } from "./diversify.ts";
import { chancesOf, drawPlaces } from "./draw-places.ts";
import { inTurns, type Scored } from "./in-turns.ts";
import type { RankOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { inOrder, risingOrder } from "./rising-order.ts";
import { scoring, type Scoring } from "./scoring.ts";
import { traitsOf, traitsOfAll, type Traits } from "./traits.ts";

/** Enough that five films of one kind do not stand in a row, too little to bring up a bad one. */
const DEFAULT_DIVERSITY = 0.15;
/** Of which nothing is known, and which is known as well as can be. */
const VARIETY = { stranger: 1, known: 0.53 };

/**
 * Orders candidates by their score, sees to it that neighbours differ, and draws the list by seed: the first
 * places are certain, those behind them take turns, the less often the farther down (`drawPlaces`). What is
 * drawn stands in order, best first. An item that has no leading genre is dropped, so the dominant emotion's
 * genre is in every item.
 *
 * @example
 * ```ts
 * import { certain, defaultPolicy, genreWeights, itemOf, rankItems } from "@moodreel/core";
 *
 * const weights = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
 * const films = [
 *   itemOf({ id: "tt0080339", title: "Airplane!", genres: ["Comedy"] }),
 *   itemOf({ id: "tt0113277", title: "Heat", genres: ["Crime"] }),
 * ];
 * const shown = rankItems(films, weights, { count: 5, seed: 1 });
 * console.log(shown.map(({ item }) => item.title).join()); // Airplane!
 * ```
 */
export function rankItems(
  candidates: readonly Item[],
  weights: readonly GenreWeight[],
  options: RankOptions,
): readonly RankedItem[] {
  const { count, seed, taste, diversity = DEFAULT_DIVERSITY } = options;
  const { variety = usualVariety(taste?.certainty ?? 0) } = options;
  const scores = scoring(weights, options, candidates);
  const ordered = orderOf(candidates, scores);
  const ranking = options.sharedByGenre === true ? inTurns(ordered, weights) : ordered;
  const places = drawPlaces(chancesOf(ranking.length, count, variety), seed, saltOf(weights));
  const chosen =
    diversity > 0 && count < ranking.length
      ? diversify(nearPlaces(ranking, places), places, diversity)
      : places.map((place) => ranking[place] as Scored);
  return chosen.flatMap(({ item }) => scores.ranked(item) ?? []);
}

/** What is known of a person need not be found out by showing them this and that. */
function usualVariety(certainty: number): number {
  return VARIETY.stranger + (VARIETY.known - VARIETY.stranger) * certainty;
}

/** Another mood has another draw: a film on one list should not be on all of them. */
function saltOf(weights: readonly GenreWeight[]): number {
  return hashText(
    weights
      .filter(({ leads }) => leads)
      .map(({ key }) => key)
      .join(),
  );
}

/** Best first; those without a leading genre are left out. */
function orderOf(candidates: readonly Item[], scores: Scoring): readonly Scored[] {
  const traits = traitsOfAll(candidates);
  const scored: Scored[] = [];
  const keys = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const item = candidates[at] as Item;
    const score = scores.score(item, traits[at] as Traits);
    if (score === null) continue;
    keys[scored.length] = -score;
    scored.push({ item, score });
  }
  const byId = (a: number, b: number): number => (scored[a]!.item.id < scored[b]!.item.id ? -1 : 1);
  return inOrder(scored, risingOrder(keys.subarray(0, scored.length), byId));
}

/** What may be chosen for a place that was drawn; of a ranking of thousands hardly any. */
function nearPlaces(ranking: readonly Scored[], places: readonly number[]) {
  const near: ReturnType<typeof diversifiable>[] = [];
  near.length = ranking.length;
  for (const place of places) {
    for (let at = place; at <= place + NEAR && at < ranking.length; at++)
      near[at] ??= diversifiable(ranking[at] as Scored);
  }
  return near;
}

function diversifiable({ item, score }: Scored) {
  return {
    item,
    relevance: score,
    get vector() {
      return traitsOf(item).vector;
    },
  };
}
