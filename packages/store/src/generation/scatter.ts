/**
 * Knuth's multiplier for hashing: odd, so that it maps the 32-bit numbers onto themselves, and its
 * inverse.
 */
const MULTIPLIER = 2_654_435_761;
const INVERSE = 244_002_641;
/** Any number but 0, so that the first row of a file is not the first of its mix. */
const SALT = 0x2545_f491;

/**
 * A number for a row by which rows are mixed, the same every time. Items that nothing tells apart are
 * ordered by it: in the order of the file the best known of a list without ratings would be its oldest.
 */
export function scatterOf(row: number): number {
  return Math.imul(row ^ SALT, MULTIPLIER) >>> 0;
}

/** The row of a number of {@link scatterOf}. */
export function rowOfScatter(scatter: number): number {
  return (Math.imul(scatter, INVERSE) ^ SALT) >>> 0;
}
