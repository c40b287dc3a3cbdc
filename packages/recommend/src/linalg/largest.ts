/**
 * Positions of the `count` largest values, largest first, ties by position; only those above `above`.
 * A heap of the best so far: one pass, with next to no work for values that do not enter.
 */
export function largest(values: Float32Array, count: number, above = -Infinity): Uint32Array {
  const size = Math.min(count, values.length);
  const heap = new Uint32Array(size);
  let filled = 0;
  // Whether a should leave the heap before b.
  const worse = (a: number, b: number): boolean => {
    const difference = values[a]! - values[b]!;
    return difference < 0 || (difference === 0 && a > b);
  };
  const down = (from: number): void => {
    let at = from;
    const moved = heap[at]!;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= filled) break;
      if (child + 1 < filled && worse(heap[child + 1]!, heap[child]!)) child++;
      if (!worse(heap[child]!, moved)) break;
      heap[at] = heap[child]!;
      at = child;
    }
    heap[at] = moved;
  };
  let next = 0;
  for (; next < values.length && filled < size; next++) if (values[next]! > above) heap[filled++] = next;
  for (let at = (filled >> 1) - 1; at >= 0; at--) down(at);
  if (size === 0) return heap;
  let least = values[heap[0]!]!;
  for (; next < values.length; next++) {
    if (values[next]! <= least) continue;
    heap[0] = next;
    down(0);
    least = values[heap[0]!]!;
  }
  return heap.subarray(0, filled).toSorted((a, b) => values[b]! - values[a]! || a - b);
}
