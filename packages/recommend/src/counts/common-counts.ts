import { countsOf } from "../interactions/counts-of.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import { sharedCounters, sharedFloats, sharedInts } from "../parallel/shared.ts";
import { COUNT_ROWS } from "./count-rows.ts";

/**
 * For each pair of items, how many people rated both (the matrix XᵀX for a binary X), over the
 * items with enough ratings. Rank 0 is the item with most ratings.
 */
export interface CommonCounts {
  /** Positions in the interactions' items, by rank. */
  readonly positions: Uint32Array;
  /** By position; −1 for an item that is left out. */
  readonly ranks: Int32Array;
  /** The lower half, row by row; row r begins at r (r + 1) / 2 and ends with the item's own count. */
  readonly half: Float32Array;
}

export interface CountOptions {
  /** Items that fewer people rated are left out: they say little and cost much. */
  readonly minCount: number;
  /** At most this many items, those with most ratings: memory is 2 · limit² bytes. */
  readonly limit: number;
}

/**
 * Of a person with more items only the latest count, on and off the diagonal alike, so that no single
 * one dominates and time stays bounded. What is counted is XᵀX of the X that is left.
 */
export const HISTORY_LIMIT = 1000;

/** Time grows with the sum over people of the squares of how much they rated. */
export async function commonCounts(
  interactions: Interactions,
  { minCount, limit }: CountOptions,
  pool: ThreadPool = CALLING_THREAD,
): Promise<CommonCounts> {
  const counts = countsOf(interactions);
  const positions = Uint32Array.from(counts.keys())
    .filter((i) => counts[i]! >= minCount)
    .toSorted((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, limit);
  const ranks = new Int32Array(counts.length).fill(-1);
  positions.forEach((position, rank) => {
    ranks[position] = rank;
  });
  const size = positions.length;
  const half = sharedFloats((size * (size + 1)) / 2);
  const lists = listsOf(interactions, ranks, size);
  await pool.run(COUNT_ROWS, { size, ...lists, half, next: sharedCounters(1) });
  return { positions, ranks, half };
}

interface Lists {
  readonly raterOffsets: Uint32Array;
  readonly raters: Uint32Array;
  readonly rankOffsets: Uint32Array;
  readonly ranks: Uint32Array;
}

/** People by rank of item, and from that, ranks by person, which come out in rising order. */
function listsOf(interactions: Interactions, rankOf: Int32Array, size: number): Lists {
  const { users, offsets, item } = interactions;
  const raterOffsets = sharedInts(size + 1);
  const rankOffsets = sharedInts(users.length + 1);
  const firstOf = (u: number): number => Math.max(offsets[u]!, offsets[u + 1]! - HISTORY_LIMIT);
  for (let u = 0; u < users.length; u++) {
    let known = 0;
    for (let row = firstOf(u); row < offsets[u + 1]!; row++) {
      const rank = rankOf[item[row]!]!;
      if (rank < 0) continue;
      raterOffsets[rank + 1]! += 1;
      known += 1;
    }
    rankOffsets[u + 1] = rankOffsets[u]! + known;
  }
  for (let rank = 0; rank < size; rank++) raterOffsets[rank + 1]! += raterOffsets[rank]!;
  const raters = sharedInts(raterOffsets[size]!);
  const nextRater = raterOffsets.slice();
  for (let u = 0; u < users.length; u++) {
    for (let row = firstOf(u); row < offsets[u + 1]!; row++) {
      const rank = rankOf[item[row]!]!;
      if (rank >= 0) raters[nextRater[rank]!++] = u;
    }
  }
  const ranks = sharedInts(raters.length);
  const nextRank = rankOffsets.slice();
  for (let rank = 0; rank < size; rank++) {
    for (let k = raterOffsets[rank]!; k < raterOffsets[rank + 1]!; k++) ranks[nextRank[raters[k]!]!++] = rank;
  }
  return { raterOffsets, raters, rankOffsets, ranks };
}
