import { isoDate } from "../values/iso-date.ts";

/** Numbers beyond this are milliseconds. */
const MOST_SECONDS = 1e11;

/**
 * A time as seconds since 1970: a number of seconds or milliseconds, a day, or a day with a time, taken
 * as UTC where it has no zone. `null` for anything else.
 */
export function secondsOf(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) {
    const number = Number(text);
    return number > MOST_SECONDS ? number / 1000 : number;
  }
  const inUtc = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?$/.test(text) ? `${text}Z` : text;
  const date = isoDate(inUtc);
  return date === null ? null : Date.parse(date) / 1000;
}
