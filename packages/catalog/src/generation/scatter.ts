import { WORDS } from "./entry.ts";

/** Knuth's multiplier for hashing: odd, so that it maps the 32-bit numbers onto themselves. */
const MULTIPLIER = 2_654_435_761;

/** Entries that {@link scatterEntries} takes at once. */
export const MOST_SCATTERED = 1 << 20;

/**
 * A number for a row by which rows are mixed, the same every time, 0 to 2³² − 1. Items that nothing tells
 * apart are ordered by it: in the order of the file the best of a list without ratings would be its oldest.
 */
export function scatterOf(row: number): number {
  return Math.imul(row, MULTIPLIER) >>> 0;
}

/** Orders entries by {@link scatterOf} of their rows, in place. @param size entries, `MOST_SCATTERED` at most */
export function scatterEntries(entries: Int32Array, first: number, size: number): void {
  if (size < 2) return;
  // The place of an entry in the low bits of its key: 52 bits together, which a number holds.
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    keys[i] = scatterOf(entries[(first + i) * WORDS] as number) * MOST_SCATTERED + i;
  }
  keys.sort();
  const before = entries.slice(first * WORDS, (first + size) * WORDS);
  for (let i = 0; i < size; i++) {
    const from = ((keys[i] as number) % MOST_SCATTERED) * WORDS;
    const to = (first + i) * WORDS;
    for (let word = 0; word < WORDS; word++) entries[to + word] = before[from + word] as number;
  }
}
