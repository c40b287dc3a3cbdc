import { wholeNumber } from "./number.ts";

/** Japanese eras, by the year before their first. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911 };
/** `13` in `1-Feb-13` is 2013, `71` is 1971. */
const CENTURY_TURNS = 40;
/** Seconds since 1970 have nine or ten digits, milliseconds twelve or thirteen. */
const EPOCH = /^(\d{9,10}|\d{12,13})$/;

/**
 * The year in a date or year as files write it: `1999`, `1999.0`, `1,999`, `1999-03-31`, `31/3/1999`,
 * `March 31, 1999`, `19990331`, `1-Feb-13`, `1999–2003` (the first), `-720` for a book of 720 BC, seconds
 * since 1970. `null` when there is none.
 */
export function parseYear(text: string): number | null {
  if (text.length === 4) {
    const year = wholeNumber(text);
    if (year > 0) return year > 2999 ? null : year;
  }
  // A sheet that takes a year for a number sets points between its thousands: `1,995`.
  const grouped = /^(1|2)[.,'’\s]([089]\d\d)$/.exec(text);
  if (grouped !== null) {
    const year = Number(`${grouped[1]}${grouped[2]}`);
    return year > 1799 && year < 2100 ? year : null;
  }
  const plain = /^(-?\d{1,4})(?:\.0+)?$/.exec(text);
  if (plain !== null) {
    const year = Number(plain[1]);
    // `-2021` stands for a year in brackets that a spreadsheet took for a debt; no book is of 2021 BC.
    if (year < -1870 && year > -2100) return -year;
    return year === 0 || year > 2999 ? null : year;
  }
  const compact = /^([12]\d{3})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:T\d*)?$/.exec(text);
  const found = compact ?? /(?<!\d)([12]\d{3})(?!\d)/.exec(text);
  return found === null ? rareYear(text) : Number(found[1]);
}

function rareYear(text: string): number | null {
  if (text.length > 40) return null;
  const short = /^(?:\d{1,2}[-\s/.])?\p{L}{3,9}\.?[-\s/'’](\d{2})$/u.exec(text)?.[1];
  if (short !== undefined) return Number(short) + (Number(short) <= CENTURY_TURNS ? 2000 : 1900);
  const era = /(令和|平成|昭和|大正)(\d{1,2}|元)年/.exec(text);
  if (era !== null) return (ERAS[era[1] ?? ""] ?? 0) + (era[2] === "元" ? 1 : Number(era[2]));
  if (EPOCH.test(text)) return new Date(Number(text) * (text.length > 10 ? 1 : 1000)).getUTCFullYear();
  const wide = text.normalize("NFKC");
  return wide === text ? null : parseYear(wide);
}
