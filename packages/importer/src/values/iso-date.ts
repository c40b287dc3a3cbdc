import { wholeNumber } from "./number.ts";

/** From 1990 to 2100, in seconds: what is smaller or larger is no time of a rating. */
const EARLIEST = 631_152_000;
const LATEST = 4_102_444_800;

/**
 * A day (`2024-05-31`, `2024/05/31`), a time with a zone, or seconds since 1970, in the form of ISO
 * 8601; times in UTC. `null` for anything else, also where day and month could be mistaken.
 */
export function isoDate(text: string): string | null {
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (day !== null) {
    const [, year = "", month = "", date = ""] = day;
    const written = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
    const time = Date.parse(`${written}T00:00:00Z`);
    return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== written ? null : written;
  }
  const seconds = wholeNumber(text);
  if (seconds >= EARLIEST && seconds <= LATEST) return new Date(seconds * 1000).toISOString();
  const zoned = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/.test(text);
  const time = zoned ? Date.parse(text) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}
