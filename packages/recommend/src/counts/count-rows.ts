import type { Kernel } from "../parallel/thread-pool.ts";

/** Counts pairs of items over people, row by row of the lower half. */
export interface CountJob {
  readonly size: number;
  /** Who rated the item of rank r: `raters[raterOffsets[r]]` up to `raters[raterOffsets[r + 1]]`. */
  readonly raterOffsets: Uint32Array;
  readonly raters: Uint32Array;
  /** What person u rated, by rising rank: `ranks[rankOffsets[u]]` up to `ranks[rankOffsets[u + 1]]`. */
  readonly rankOffsets: Uint32Array;
  readonly ranks: Uint32Array;
  /** Row r begins at r (r + 1) / 2. */
  readonly half: Float32Array;
  readonly next: Int32Array;
}

/** Rows that a thread takes at a time. */
const PIECE = 16;

export const COUNT_ROWS: Kernel<CountJob> = { name: "count rows", perform: countRows };

function countRows(job: CountJob): void {
  const { size, raterOffsets, raters, rankOffsets, ranks, half, next } = job;
  for (;;) {
    const first = Atomics.add(next, 0, PIECE);
    if (first >= size) return;
    for (let rank = first; rank < Math.min(size, first + PIECE); rank++) {
      const row = half.subarray((rank * (rank + 1)) / 2, ((rank + 1) * (rank + 2)) / 2);
      const end = raterOffsets[rank + 1]!;
      for (let k = raterOffsets[rank]!; k < end; k++) {
        const user = raters[k]!;
        // Ranks rise, and the item itself is among them: it ends the walk.
        for (let e = rankOffsets[user]!; ; e++) {
          const other = ranks[e]!;
          row[other]! += 1;
          if (other >= rank) break;
        }
      }
    }
  }
}
