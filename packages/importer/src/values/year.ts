import { wholeNumber } from "./number.ts";

/**
 * The year in a date or year as files write it: `1999`, `1999.0`, `1999-03-31`, `31/3/1999`,
 * `March 31, 1999`, `19990331`, `1999–2003` (the first), `-720` for a book of 720 BC.
 * `null` when there is none.
 */
export function parseYear(text: string): number | null {
  if (text.length === 4) {
    const year = wholeNumber(text);
    if (year > 0) return year > 2999 ? null : year;
  }
  const plain = /^(-?\d{1,4})(?:\.0+)?$/.exec(text);
  if (plain !== null) {
    const year = Number(plain[1]);
    return year === 0 || year > 2999 ? null : year;
  }
  const compact = /^([12]\d{3})(0[1-9]|1[0-2])([0-2]\d|3[01])$/.exec(text);
  const found = compact ?? /(?<!\d)([12]\d{3})(?!\d)/.exec(text);
  return found === null ? null : Number(found[1]);
}
