/**
 * Whole rows of a symmetric matrix of which only the lower half is kept. Several neighbouring rows at
 * once: what lies above the diagonal is read down the columns, and that touches a line of the cache
 * for all of them together.
 *
 * @param startOf where a row begins in `numbers`
 * @param first number of the first row, and `count` how many
 * @param out receives row `first + c` from `c * size` on
 */
export function mirroredRows(
  numbers: Float32Array,
  startOf: (row: number) => number,
  first: number,
  count: number,
  size: number,
  out: Float32Array,
): void {
  for (let c = 0; c < count; c++) {
    const start = startOf(first + c);
    out.set(numbers.subarray(start, start + first + c + 1), c * size);
  }
  for (let below = first + 1; below < size; below++) {
    const start = startOf(below) + first;
    const reach = Math.min(count, below - first);
    for (let c = 0; c < reach; c++) out[c * size + below] = numbers[start + c]!;
  }
}

/** Rows that a thread takes at a time: as many numbers as a line of the cache holds. */
export const ROWS_AT_ONCE = 16;
