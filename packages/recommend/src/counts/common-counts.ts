import { byItem, countsOf } from "../interactions/by-item.ts";
import type { Interactions } from "../interactions/interactions.ts";

/**
 * For each pair of items, how many people rated both (the matrix XᵀX for a binary X), over the
 * items with enough ratings. Rank 0 is the item with most ratings.
 */
export interface CommonCounts {
  /** Positions in the interactions' items, by rank. */
  readonly positions: Uint32Array;
  /** Row i of the lower half: with ranks 0 to i, the last being the item's own count. */
  readonly row: (rank: number) => Float32Array;
  /** Symmetric. */
  readonly at: (a: number, b: number) => number;
}

/**
 * @param minCount items that fewer people rated are left out: they say little and cost much
 * @param limit at most this many items, those with most ratings: memory is 2 · limit² bytes
 * @param historyLimit of a person with more items only the latest count, so that no single one dominates
 */
export function commonCounts(
  interactions: Interactions,
  { minCount, limit, historyLimit = 1000 }: { minCount: number; limit: number; historyLimit?: number },
): CommonCounts {
  const counts = countsOf(interactions);
  const positions = Uint32Array.from(counts.keys())
    .filter((i) => counts[i]! >= minCount)
    .toSorted((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, limit);
  const rankOf = new Int32Array(counts.length).fill(-1);
  positions.forEach((position, rank) => {
    rankOf[position] = rank;
  });
  const { offsets, user } = byItem(interactions);
  const { offsets: ends, item } = interactions;
  const ranks = Int32Array.from(item, (i) => rankOf[i]!);
  const half = new Float32Array((positions.length * (positions.length + 1)) / 2);
  const row = (rank: number): Float32Array =>
    half.subarray((rank * (rank + 1)) / 2, ((rank + 1) * (rank + 2)) / 2);
  for (let rank = 0; rank < positions.length; rank++) {
    const own = row(rank);
    const position = positions[rank]!;
    for (let k = offsets[position]!; k < offsets[position + 1]!; k++) {
      const end = ends[user[k]! + 1]!;
      for (let e = Math.max(ends[user[k]!]!, end - historyLimit); e < end; e++) {
        const other = ranks[e]!;
        if (other >= 0 && other <= rank) own[other]! += 1;
      }
    }
    // Everybody counts on the diagonal, also where the limit cut the item from the history.
    own[rank] = counts[position]!;
  }
  return {
    positions,
    row,
    at: (a, b) => (a >= b ? half[(a * (a + 1)) / 2 + b]! : half[(b * (b + 1)) / 2 + a]!),
  };
}
