/**
 * Positions of the `count` largest values, largest first, ties by position; those at `-Infinity`
 * never. A heap of the best so far: one pass, with next to no work for values that do not enter.
 */
export function largest(values: Float32Array, count: number): Uint32Array {
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
  for (let i = 0; i < values.length; i++) {
    if (values[i] === -Infinity || size === 0) continue;
    if (filled < size) {
      heap[filled++] = i;
      if (filled === size) for (let at = (size >> 1) - 1; at >= 0; at--) down(at);
    } else if (values[i]! > values[heap[0]!]!) {
      heap[0] = i;
      down(0);
    }
  }
  return heap.subarray(0, filled).toSorted((a, b) => values[b]! - values[a]! || a - b);
}
