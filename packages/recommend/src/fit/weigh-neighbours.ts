import { mirroredRows, ROWS_AT_ONCE } from "../linalg/mirrored-rows.ts";
import { solve } from "../linalg/solve.ts";
import { largest } from "../linalg/largest.ts";
import type { Kernel } from "../parallel/thread-pool.ts";

/** Finds for each item its nearest neighbours by cosine, and what each of them says for it. */
export interface NeighbourJob {
  readonly size: number;
  /** Common counts, see `CommonCounts`. */
  readonly half: Float32Array;
  readonly k: number;
  readonly shrinkage: number;
  /** λ of the ridge that weighs them together; `null`: each by its own cosine. */
  readonly ridge: number | null;
  /** Receives the neighbours of item i (by rank) from i · k on, `found[i]` of them, with weights. */
  readonly near: Uint32Array;
  readonly weight: Float32Array;
  readonly found: Uint32Array;
  readonly next: Int32Array;
}

export const WEIGH_NEIGHBOURS: Kernel<NeighbourJob> = {
  name: "weigh neighbours",
  perform: weighNeighbours,
};

function weighNeighbours(job: NeighbourJob): void {
  const { size, half, k, shrinkage, ridge, near, weight, found, next } = job;
  const roots = Float64Array.from({ length: size }, (_, i) => Math.sqrt(half[startOf(i) + i]!));
  const rows = new Float32Array(ROWS_AT_ONCE * size);
  const similar = new Float32Array(size);
  const matrix = new Float64Array(k * k);
  const vector = new Float64Array(k);
  for (;;) {
    const first = Atomics.add(next, 0, ROWS_AT_ONCE);
    if (first >= size) return;
    const count = Math.min(ROWS_AT_ONCE, size - first);
    mirroredRows(half, startOf, first, count, size, rows);
    for (let c = 0; c < count; c++) {
      const to = first + c;
      const common = rows.subarray(c * size, (c + 1) * size);
      for (let other = 0; other < size; other++) {
        const both = common[other]!;
        similar[other] = both === 0 ? 0 : both / (roots[to]! * roots[other]! + shrinkage);
      }
      similar[to] = 0;
      const nearest = largest(similar, k, 0);
      // By rank, so that the rows of the matrix below are read in the order in which they lie.
      if (ridge !== null) nearest.sort();
      const n = nearest.length;
      near.set(nearest, to * k);
      found[to] = n;
      if (ridge === null) {
        for (let a = 0; a < n; a++) weight[to * k + a] = similar[nearest[a]!]!;
        continue;
      }
      for (let a = 0; a < n; a++) {
        const start = startOf(nearest[a]!);
        for (let b = 0; b <= a; b++) matrix[a * n + b] = half[start + nearest[b]!]!;
        matrix[a * n + a]! += ridge;
        vector[a] = common[nearest[a]!]!;
      }
      solve(matrix, vector, n);
      for (let a = 0; a < n; a++) weight[to * k + a] = vector[a]!;
    }
  }
}

/** Where a row of the lower half begins. */
function startOf(row: number): number {
  return (row * (row + 1)) / 2;
}
