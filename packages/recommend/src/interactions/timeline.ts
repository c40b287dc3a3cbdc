import type { Interactions } from "./interactions.ts";

/** The ratings of everybody in the order of time. */
export interface Timeline {
  /** Seconds since 1970, rising. */
  readonly times: Float64Array;
  /** Positions in the interactions' items. */
  readonly item: Uint32Array;
}

const DIGIT = 16;
const DIGITS = 1 << DIGIT;

/** Sorts by whole seconds, digit by digit: millions of ratings in a moment. */
export function timelineOf({ at, item }: Pick<Interactions, "at" | "item">): Timeline {
  let first = Infinity;
  let last = -Infinity;
  for (const time of at) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  let order = Uint32Array.from(at.keys());
  for (let unit = 1; unit <= last - first; unit *= DIGITS) order = sortedByDigit(order, at, first, unit);
  return {
    times: Float64Array.from(order, (row) => at[row]!),
    item: Uint32Array.from(order, (row) => item[row]!),
  };
}

function sortedByDigit(
  order: Uint32Array<ArrayBuffer>,
  at: Float64Array,
  first: number,
  unit: number,
): Uint32Array<ArrayBuffer> {
  const digitOf = (row: number): number => Math.floor((at[row]! - first) / unit) % DIGITS;
  const starts = new Uint32Array(DIGITS + 1);
  for (const row of order) starts[digitOf(row) + 1]! += 1;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
  const sorted = new Uint32Array(order.length);
  for (const row of order) sorted[starts[digitOf(row)]!++] = row;
  return sorted;
}
