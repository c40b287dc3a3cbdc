import type { Interactions } from "../interactions/interactions.ts";
import { HISTORY_LIMIT, type CommonCounts } from "./common-counts.ts";

/**
 * Takes what was held out, the latest ratings of some people, out of counts of everything, or puts it back. The rest
 * can then be fitted without counting again, which is most of the work.
 *
 * @param whole with what was held out
 * @param train without it
 * @param sign −1 takes it out, 1 puts it back
 */
export function adjustCounts(
  { ranks, half }: CommonCounts,
  whole: Interactions,
  train: Interactions,
  sign: -1 | 1,
): void {
  const { offsets, item } = whole;
  for (let user = 0; user < whole.users.length; user++) {
    const [start, end] = [offsets[user]!, offsets[user + 1]!];
    const first = Math.max(start, end - HISTORY_LIMIT);
    const left = train.offsets[user + 1]! - train.offsets[user]!;
    for (let row = start + left; row < end; row++) {
      const rank = ranks[item[row]!]!;
      if (rank < 0) continue;
      half[(rank * (rank + 3)) / 2]! += sign;
      for (let earlier = first; earlier < row; earlier++) {
        const other = ranks[item[earlier]!]!;
        if (other < 0) continue;
        const [low, high] = other < rank ? [other, rank] : [rank, other];
        half[(high * (high + 1)) / 2 + low]! += sign;
      }
    }
  }
}
