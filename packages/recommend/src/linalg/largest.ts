/**
 * Positions of the `count` largest values, largest first, ties by position; only those above `above`.
 * A heap of the best so far: one pass, with next to no work for values that do not enter.
 */
export function largest(values: Float32Array, count: number, above = -Infinity): Uint32Array {
  if (above >= 0 && count >= MANY && values.length < MOST_PACKED) return largestOfMany(values, count, above);
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

/** Fewer a heap finds faster. */
const MANY = 256;
/** A position and the bits of a value together are whole numbers below 2⁵³. */
const MOST_PACKED = 2 ** 21;
/** Of the bits of a value above 0, which rise as values do, so many tell in which step it is. */
const STEP_BITS = 18;

/** The same of values above 0: those of the highest steps that hold enough are put in order, and no others. */
function largestOfMany(values: Float32Array, count: number, above: number): Uint32Array {
  const bits = new Uint32Array(values.buffer, values.byteOffset, values.length);
  const steps = new Uint32Array(2 ** (32 - STEP_BITS));
  for (let at = 0; at < values.length; at++) if (values[at]! > above) steps[bits[at]! >>> STEP_BITS]! += 1;
  let step = steps.length;
  let size = 0;
  while (step > 0 && size < count) size += steps[--step]!;
  const packed = new Float64Array(size);
  let used = 0;
  for (let at = 0; at < values.length; at++) {
    if (values[at]! > above && bits[at]! >>> STEP_BITS >= step)
      packed[used++] = (2 ** 32 - 1 - bits[at]!) * MOST_PACKED + at;
  }
  packed.sort();
  const positions = new Uint32Array(Math.min(count, size));
  // Of a power of two: exact, and far faster than the remainder of such large numbers.
  for (let at = 0; at < positions.length; at++)
    positions[at] = packed[at]! - Math.floor(packed[at]! / MOST_PACKED) * MOST_PACKED;
  return positions;
}
