import type { GenreWeight } from "../policy/genre-weights.ts";
import { risingOrder } from "./rising-order.ts";
import type { GenreTraits } from "./traits.ts";

/** Lists of genres that candidates have: most have one that another has, too. */
export interface GenreLists {
  /** The number of the list of the candidate at a place. */
  readonly list: (place: number) => number;
  /** What a list says. */
  readonly genres: (list: number) => GenreTraits;
}

/**
 * Best first, but the leading genres take turns by their weights, as parties get seats by their votes (Webster
 * and Sainte-Laguë): of a row of 60 % comedy and 40 % horror six of ten items are comedies, whichever of both
 * has the better ones. An item with several of the genres stands where it comes first.
 *
 * @param ordered places of candidates, best first
 * @param lists of their genres
 */
export function inTurns(
  ordered: Uint32Array,
  lists: GenreLists,
  weights: readonly GenreWeight[],
): Uint32Array {
  const leading = weights.filter(({ leads }) => leads);
  if (leading.length < 2) return ordered;
  const taken = new Float64Array(leading.length);
  const weightOf = Float64Array.from(leading, ({ weight }) => weight);
  const turns = new Float64Array(ordered.length);
  const ofList = new Map<number, readonly number[]>();
  for (let at = 0; at < ordered.length; at++) {
    const list = lists.list(ordered[at]!);
    let own = ofList.get(list);
    if (own === undefined) {
      const { keys } = lists.genres(list);
      own = [...leading.keys()].filter((g) => keys.has(leading[g]!.key));
      ofList.set(list, own);
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
