import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { inOrder, risingOrder } from "./rising-order.ts";
import { traitsOf, type GenreTraits } from "./traits.ts";

export interface Scored {
  readonly item: Item;
  readonly score: number;
}

/**
 * Best first, but the leading genres take turns by their weights, as parties get seats by their votes (Webster
 * and Sainte-Laguë): of a row of 60 % comedy and 40 % horror six of ten items are comedies, whichever of both
 * has the better ones. An item with several of the genres stands where it comes first.
 *
 * @param ordered best first
 */
export function inTurns(ordered: readonly Scored[], weights: readonly GenreWeight[]): readonly Scored[] {
  const leading = weights.filter(({ leads }) => leads);
  if (leading.length < 2) return ordered;
  const taken = leading.map(() => 0);
  const turns = new Float64Array(ordered.length);
  const ofGenres = new Map<GenreTraits, readonly number[]>();
  for (let at = 0; at < ordered.length; at++) {
    const { genres } = traitsOf((ordered[at] as Scored).item);
    let own = ofGenres.get(genres);
    if (own === undefined) {
      own = [...leading.keys()].filter((g) => genres.keys.has(leading[g]!.key));
      ofGenres.set(genres, own);
    }
    let turn = Infinity;
    for (const g of own) {
      turn = Math.min(turn, (taken[g]! + 0.5) / leading[g]!.weight);
      taken[g]! += 1;
    }
    turns[at] = turn;
  }
  return inOrder(ordered, risingOrder(turns));
}
