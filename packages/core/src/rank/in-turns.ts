import type { Item } from "../item/item.ts";
import type { GenreWeight } from "../policy/genre-weights.ts";
import { traitsOf } from "./traits.ts";

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
  const turns = ordered.map((scored) => {
    const { keys } = traitsOf(scored.item).genres;
    let turn = Infinity;
    leading.forEach(({ key, weight }, g) => {
      if (!keys.has(key)) return;
      turn = Math.min(turn, (taken[g]! + 0.5) / weight);
      taken[g]! += 1;
    });
    return { scored, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ scored }) => scored);
}
