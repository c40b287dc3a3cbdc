import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { firstRandom, hashText } from "../random/random-stream.ts";
import { diversify } from "./diversify.ts";
import type { RankOptions } from "./rank-options.ts";
import type { RankedItem } from "./ranked-item.ts";
import { scoring } from "./scoring.ts";
import { traitsOf, traitsOfAll, type Traits } from "./traits.ts";

/** The variety that a person who looks again tomorrow wants: mostly well-known films, rarely the same ten. */
const DEFAULT_VARIETY = 0.12;
/** Enough that five films of one kind do not stand in a row, too little to bring up a bad one. */
const DEFAULT_DIVERSITY = 0.15;
/** Of how many of the best a diverse list is made, for each item wanted. */
const POOL = 6;

/**
 * Orders candidates by their score with a seeded draw, then picks for diversity. Adding Gumbel noise
 * to the scores and taking the top is sampling without replacement in proportion to
 * exp(score / variety) (Plackett-Luce): good films come often, the best do not always come first.
 * An item that has no leading genre is dropped, so the dominant emotion's genre is in every item.
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
  const { count, seed, variety = DEFAULT_VARIETY, diversity = DEFAULT_DIVERSITY } = options;
  // Another mood has another draw: a film on one list should not be on all of them.
  const salt = hashText(
    weights
      .filter(({ leads }) => leads)
      .map(({ key }) => key)
      .join(),
  );
  const scores = scoring(weights, options);
  const traits = traitsOfAll(candidates);
  const items: Item[] = [];
  const draws = new Float64Array(candidates.length);
  for (let at = 0; at < candidates.length; at++) {
    const item = candidates[at] as Item;
    const own = traits[at] as Traits;
    const score = scores.score(item, own);
    if (score === null) continue;
    draws[items.length] = score + variety * gumbel((seed ^ salt ^ own.hash) >>> 0);
    items.push(item);
  }
  const diverse = diversity > 0 && count < items.length;
  const ordered = bestOf(items, draws.subarray(0, items.length), diverse ? count * POOL : count);
  const chosen = diverse ? diversify(ordered.map(diversifiable), count, diversity) : ordered;
  return chosen.flatMap(({ item }) => scores.ranked(item) ?? []);
}

interface Drawn {
  readonly item: Item;
  readonly draw: number;
}

/** The best by draw, in order. Most are left out without being sorted. */
function bestOf(items: readonly Item[], draws: Float64Array, most: number): readonly Drawn[] {
  const least = most < items.length ? (draws.toSorted().at(-most) ?? Infinity) : -Infinity;
  const best: Drawn[] = [];
  for (let at = 0; at < items.length; at++) {
    const draw = draws[at] as number;
    if (draw >= least) best.push({ item: items[at] as Item, draw });
  }
  return best.toSorted((a, b) => b.draw - a.draw || (a.item.id < b.item.id ? -1 : 1)).slice(0, most);
}

function diversifiable({ item, draw }: Drawn) {
  return { item, relevance: draw, vector: traitsOf(item).vector };
}

function gumbel(seed: number): number {
  const u = firstRandom(seed);
  return -Math.log(-Math.log(Math.min(Math.max(u, 1e-9), 1 - 1e-9)));
}
