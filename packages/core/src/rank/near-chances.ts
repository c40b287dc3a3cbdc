import { capChances } from "./capped-chances.ts";
import { MOST_CHANCE } from "./turn.ts";

/** Steeper than this, what is far down would come once in a million lists. */
const STEEPEST = 12;

/**
 * The chance of each place of a ranking to be on a list of n for somebody of whom something is known, of which as much
 * changes from one day to the next as has to, at the least loss. Of the first n places the last have 1 − 0.38: what
 * such a place gives up changes twice as many films from day to day, as it goes and as it comes back, where one that
 * hardly ever comes on two days running has 1.6 for each that it gives up. So half of n · variety goes to those behind, each of
 * which has min(0.38, λ · place^(−1 / variety²)), with λ so that all sum to n.
 *
 * @param size of the ranking
 * @param count n, of the list
 * @param variety 0 to one half: the share of the list that changes
 */
export function nearChances(size: number, count: number, variety: number): Float64Array {
  const chances = new Float64Array(size);
  const listed = Math.min(count, size);
  const behind = Math.min((count * variety) / 2, MOST_CHANCE * (size - listed));
  let open = behind / MOST_CHANCE;
  for (let at = listed - 1; at >= 0; at--) {
    chances[at] = 1 - MOST_CHANCE * Math.min(1, open);
    open = Math.max(0, open - 1);
  }
  if (behind === 0) return chances;
  for (let at = listed; at < size; at++)
    chances[at] = ((at + 1) / (listed + 1)) ** -Math.min(STEEPEST, variety ** -2);
  capChances(chances, listed, behind, MOST_CHANCE);
  return chances;
}
