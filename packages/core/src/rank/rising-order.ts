/** Comparisons that putting ties right may take for each number: with more, sorting by comparisons is faster. */
const MOST_COMPARISONS = 8;

/**
 * The places of numbers from the least to the largest. Sorting thousands by comparisons takes longer than all
 * else that ranking does: here each number and its place are one whole number, which arrays of numbers sort by
 * themselves, and what became the same in that is put right afterwards.
 *
 * @param tie compares places of equal numbers; by default the earlier comes first
 */
export function risingOrder(
  keys: Float64Array,
  tie: (a: number, b: number) => number = (a, b) => a - b,
): Uint32Array {
  const size = keys.length;
  const before = (a: number, b: number): number =>
    keys[a]! < keys[b]! ? -1 : keys[a]! > keys[b]! ? 1 : tie(a, b);
  let [least, most] = [Infinity, -Infinity];
  for (let at = 0; at < size; at++) {
    if (keys[at]! < least) least = keys[at]!;
    if (keys[at]! > most) most = keys[at]!;
  }
  const room = 2 ** (32 - Math.clz32(size));
  const scale = (2 ** 52 / room - 1) / (most - least);
  if (!(scale > 0 && scale < Infinity)) return sorted(size, before);
  if (scratch.length < size) scratch = new Float64Array(2 * size);
  const packed = scratch.subarray(0, size);
  for (let at = 0; at < size; at++) packed[at] = Math.floor((keys[at]! - least) * scale) * room + at;
  packed.sort();
  const order = new Uint32Array(size);
  let [level, same, comparisons] = [-1, 0, 0];
  for (let at = 0; at < size; at++) {
    // Of a power of two: exact, and far faster than the remainder of such large numbers.
    const own = Math.floor(packed[at]! / room);
    const place = packed[at]! - own * room;
    order[at] = place;
    same = own === level ? same + 1 : 0;
    level = own;
    comparisons += same / 2;
  }
  if (comparisons > MOST_COMPARISONS * size) return sorted(size, before);
  return putRight(order, keys, before);
}

/** Written over by the next order. */
let scratch = new Float64Array();

function sorted(size: number, before: (a: number, b: number) => number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, at) => at).toSorted(before);
}

/** Of an order that is nearly right. */
function putRight(
  order: Uint32Array,
  keys: Float64Array,
  before: (a: number, b: number) => number,
): Uint32Array {
  for (let at = 1; at < order.length; at++) {
    const one = order[at]!;
    if (keys[order[at - 1]!]! < keys[one]!) continue;
    let to = at;
    for (; to > 0 && before(one, order[to - 1]!) < 0; to--) order[to] = order[to - 1]!;
    order[to] = one;
  }
  return order;
}
