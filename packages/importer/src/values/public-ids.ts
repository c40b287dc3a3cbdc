import { parseNumber, wholeNumber } from "./number.ts";

/** `tt0133093`, also from its number; `null` for what cannot be an id. */
export function imdbId(text: string): string | null {
  const bare = text.startsWith("tt") ? text.slice(2) : text;
  const number = wholeNumber(bare);
  if (number <= 0 || bare.length > 10) return null;
  return text.length >= 9 && text !== bare ? text : `tt${bare.padStart(7, "0")}`;
}

export function tmdbId(text: string): string | null {
  const number = parseNumber(text);
  return number !== null && Number.isInteger(number) && number > 0 && number < 1e10 ? `tmdb-${number}` : null;
}

/**
 * Ten or thirteen digits; `null` for anything else, such as the `9.78e+12` that spreadsheets make of
 * them.
 */
export function isbn(text: string): string | null {
  const digits = text.replace(/[\s-]/g, "").toUpperCase();
  return /^(?:\d{13}|\d{9}[\dX])$/.test(digits) ? digits : null;
}
