import type { Interactions } from "../interactions/interactions.ts";
import { HISTORY_LIMIT, type CommonCounts } from "./common-counts.ts";

/** That a person chose an item, both by position. */
interface Choice {
  readonly user: number;
  readonly target: number;
}

/**
 * Takes held-out choices out of counts of everything, or puts them back. The rest can then
 * be fitted without counting again, which is most of the work.
 *
 * @param train without the choices
 * @param sign −1 takes them out, 1 puts them back
 */
export function adjustCounts(
  { ranks, half }: CommonCounts,
  { offsets, item }: Interactions,
  held: readonly Choice[],
  sign: -1 | 1,
): void {
  for (const { user, target } of held) {
    const rank = ranks[target]!;
    if (rank < 0) continue;
    half[(rank * (rank + 3)) / 2]! += sign;
    const end = offsets[user + 1]!;
    for (let row = Math.max(offsets[user]!, end - HISTORY_LIMIT + 1); row < end; row++) {
      const other = ranks[item[row]!]!;
      if (other < 0) continue;
      const [low, high] = other < rank ? [other, rank] : [rank, other];
      half[(high * (high + 1)) / 2 + low]! += sign;
    }
  }
}
