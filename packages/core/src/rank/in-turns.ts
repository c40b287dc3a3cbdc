import type { GenreWeight } from "../policy/genre-weights.ts";
import { risingOrder } from "./rising-order.ts";
import type { GenreTraits } from "./traits.ts";

/**
 * Best first, but the leading genres take turns by their weights, as parties get seats by their votes (Webster
 * and Sainte-Laguë): of a row of 60 % comedy and 40 % horror six of ten items are comedies, whichever of both
 * has the better ones. An item with several of the genres stands where it comes first.
 *
 * @param ordered places of candidates, best first
 * @param genresOf what the one at a place has
 */
export function inTurns(
  ordered: Uint32Array,
  genresOf: (place: number) => GenreTraits,
  weights: readonly GenreWeight[],
): Uint32Array {
  const leading = weights.filter(({ leads }) => leads);
  if (leading.length < 2) return ordered;
  const taken = new Float64Array(leading.length);
  const weightOf = Float64Array.from(leading, ({ weight }) => weight);
  const turns = new Float64Array(ordered.length);
  const ofGenres = new Map<GenreTraits, readonly number[]>();
  for (let at = 0; at < ordered.length; at++) {
    const genres = genresOf(ordered[at]!);
    let own = ofGenres.get(genres);
    if (own === undefined) {
      own = [...leading.keys()].filter((g) => genres.keys.has(leading[g]!.key));
      ofGenres.set(genres, own);
    }
    let turn = Infinity;
    for (let its = 0; its < own.length; its++) {
      const g = own[its]!;
      turn = Math.min(turn, (taken[g]! + 0.5) / weightOf[g]!);
      taken[g]! += 1;
    }
    turns[at] = turn;
  }
  const order = risingOrder(turns);
  for (let at = 0; at < order.length; at++) order[at] = ordered[order[at]!]!;
  return order;
}
