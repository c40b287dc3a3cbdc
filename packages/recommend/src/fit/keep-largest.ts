import { mirroredRows, ROWS_AT_ONCE } from "../linalg/mirrored-rows.ts";
import { largest } from "../linalg/largest.ts";
import type { Kernel } from "../parallel/thread-pool.ts";

/** Keeps of each row of EASE's matrix the largest weights, of either sign. */
export interface KeepJob {
  readonly size: number;
  /** The lower half of P, row r from r · stride on. */
  readonly inverse: Float32Array;
  readonly stride: number;
  readonly k: number;
  /** Receives what is kept of row i from i · k on, `found[i]` of them. */
  readonly near: Uint32Array;
  readonly weight: Float32Array;
  readonly found: Uint32Array;
  readonly next: Int32Array;
}

export const KEEP_LARGEST: Kernel<KeepJob> = { name: "keep largest", perform: keepLargest };

function keepLargest({ size, inverse, stride, k, near, weight, found, next }: KeepJob): void {
  const startOf = (row: number): number => row * stride;
  const diagonal = Float32Array.from({ length: size }, (_, i) => inverse[i * stride + i]!);
  const rows = new Float32Array(ROWS_AT_ONCE * size);
  const magnitudes = new Float32Array(size);
  for (;;) {
    const first = Atomics.add(next, 0, ROWS_AT_ONCE);
    if (first >= size) return;
    const count = Math.min(ROWS_AT_ONCE, size - first);
    mirroredRows(inverse, startOf, first, count, size, rows);
    for (let c = 0; c < count; c++) {
      const from = first + c;
      const row = rows.subarray(c * size, (c + 1) * size);
      for (let to = 0; to < size; to++) magnitudes[to] = Math.abs(row[to]! / diagonal[to]!);
      magnitudes[from] = -Infinity;
      const kept = largest(magnitudes, k);
      near.set(kept, from * k);
      found[from] = kept.length;
      kept.forEach((to, slot) => {
        weight[from * k + slot] = -row[to]! / diagonal[to]!;
      });
    }
  }
}
