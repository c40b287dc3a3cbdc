import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { renownOf } from "../item/quality.ts";
import { firstRandom, hashText } from "../random/random-stream.ts";
import { diversify, NEAR } from "./diversify.ts";
import { chancesOf, drawPlaces } from "./draw-places.ts";
import { drawByTurns } from "./draw-by-turns.ts";
import { firstPartsFirst } from "./first-parts-first.ts";
import { inTurns } from "./in-turns.ts";
import type { RankOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { risingOrder } from "./rising-order.ts";
import { scoring, type Scoring } from "./scoring.ts";
import { traitsOf } from "./traits.ts";
import { wideChances } from "./wide-chances.ts";

/** Enough that five films of one kind do not stand in a row, too little to bring up a bad one. */
const DEFAULT_DIVERSITY = 0.15;
/**
 * For somebody of whom nothing is known, and so much less the more is, down to the least: four of ten are enough to
 * make a list another one, and what stands behind the tenth place seldom is what a person would choose.
 */
const VARIETY = { stranger: 1, lessByCertainty: 0.66, least: 0.46 };
/** Of fewer than so many for each place there is nothing to draw from far down. */
const FEW = 20;
/**
 * A shorter list for somebody of whom nothing is known is the beginning of one so long: a single place of its own would
 * hardly ever go to what is well known, since all that may come some day take turns in it.
 */
const LEAST_DRAWN = 10;

/**
 * Orders candidates by their score, sees to it that neighbours differ, and draws the list by seed: the first
 * places are certain, those behind them take turns, the less often the farther down. What is
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
  const { count, seed, diversity = DEFAULT_DIVERSITY } = options;
  const scored = scoring(weights, options, candidates);
  const scores = scored.scores();
  const order = orderOf(candidates, scored, scores);
  const ranking = options.sharedByGenre === true ? inTurns(order, scored.lists, weights) : order;
  const itemAt = (at: number): Item => candidates[ranking[at]!]!;
  const chances = chancesFor(options, ranking.length, itemAt);
  const shown = (drawn: readonly number[]): readonly RankedItem[] =>
    firstPartsFirst(
      drawn.slice(0, count).map((at) => ranking[at]!),
      candidates,
      scores,
      scored.knownShare,
      () => without(ranking, drawn),
    ).flatMap((place) => scored.ranked(candidates[place]!, place) ?? []);
  const salt = saltOf(weights);
  const places =
    chances[0] === 1
      ? drawByTurns(chances, seed, (at) => firstRandom((scored.hash(ranking[at]!) ^ salt) >>> 0))
      : drawPlaces(chances, seed, salt);
  if (!(diversity > 0) || count >= ranking.length) return shown(places);
  const near = new Map<number, ReturnType<typeof diversifiable>>();
  const at = (place: number) => {
    let one = near.get(place);
    if (one === undefined && place < ranking.length)
      near.set(place, (one = diversifiable(place, itemAt(place), scores[ranking[place]!]!)));
    return one;
  };
  const nearOf = (place: number): number => nearby(chances[place]!);
  return shown(diversify(at, places, diversity, nearOf).map(({ place }) => place));
}

/**
 * How many behind it a place may give way to: one that is not certain only to what is nearer to it than what other days
 * draw, or each day would end up with the same.
 */
function nearby(chance: number): number {
  return chance === 1 ? NEAR : Math.min(NEAR, Math.floor(0.3 / chance));
}

/** What is known of a person need not be found out by showing them this and that. */
function chancesFor(
  { count, variety, taste, renown = 0.5 }: RankOptions,
  size: number,
  itemAt: (at: number) => Item,
): Float64Array {
  const certainty = taste?.certainty ?? 0;
  const { stranger, lessByCertainty, least } = VARIETY;
  const drawn = Math.max(count, LEAST_DRAWN);
  if (variety !== undefined || certainty > 0 || size <= FEW * drawn) {
    const usual = Math.max(least, stranger - lessByCertainty * certainty);
    return chancesOf(size, count, variety ?? usual);
  }
  // Where all are as well known, who asks for known ones gets what everybody gets.
  const tellsApart = renownOf(itemAt(0)) !== renownOf(itemAt(size - 1));
  return wideChances(size, drawn, tellsApart ? Math.abs(2 * renown - 1) : 0);
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

/** Places of candidates, best first; those without a leading genre are left out. */
function orderOf(candidates: readonly Item[], scored: Scoring, scores: Float64Array): Uint32Array {
  const places = new Uint32Array(scores.length);
  const keys = new Float64Array(scores.length);
  let size = 0;
  for (let place = 0; place < scores.length; place++) {
    if (Number.isNaN(scores[place]!)) continue;
    keys[size] = -scores[place]!;
    places[size++] = place;
  }
  const order = risingOrder(
    keys.subarray(0, size),
    byLot(
      (at) => scored.hash(places[at]!),
      (at) => candidates[places[at]!]!.id,
    ),
  );
  for (let at = 0; at < size; at++) order[at] = places[order[at]!]!;
  return order;
}

/**
 * Of items that score the same the order in which a store gives them must not matter, and none comes first for its
 * id: those of old films are the least, and of unrated ones all score the same.
 */
function byLot(
  lotAt: (at: number) => number,
  idAt: (at: number) => Item["id"],
): (a: number, b: number) => number {
  return (a, b) => lotAt(a) - lotAt(b) || (idAt(a) < idAt(b) ? -1 : 1);
}

/** A ranking's candidates beside the first so many that were drawn. */
function* without(ranking: Uint32Array, drawn: readonly number[]): Generator<number> {
  const taken = new Set(drawn);
  for (let at = 0; at < ranking.length; at++) if (!taken.has(at)) yield ranking[at]!;
}

function diversifiable(place: number, item: Item, relevance: number) {
  return {
    place,
    relevance,
    get vector() {
      return traitsOf(item).vector;
    },
  };
}
