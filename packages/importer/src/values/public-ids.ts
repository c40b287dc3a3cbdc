import { parseNumber, wholeNumber } from "./number.ts";

/** `tt0133093`, also from its number, or from a link; `null` for what cannot be an id. */
export function imdbId(text: string): string | null {
  const bare = text.startsWith("tt") ? text.slice(2) : text;
  const number = wholeNumber(bare);
  if (number <= 0 || bare.length > 10) return text.length > 12 ? linkedImdbId(text) : null;
  return text.length >= 9 && text !== bare ? text : `tt${bare.padStart(7, "0")}`;
}

function linkedImdbId(text: string): string | null {
  return text.length > 300 ? null : (/(?:^|[/=:])(tt\d{7,10})(?!\d)/.exec(text)?.[1] ?? null);
}

/** `tmdb-603`, also from a link to a film. */
export function tmdbId(text: string): string | null {
  const linked = text.length > 12 && text.length < 300 ? /\/(?:movie|tv)\/(\d+)/.exec(text)?.[1] : undefined;
  const number = parseNumber(linked ?? text);
  return number !== null && Number.isInteger(number) && number > 0 && number < 1e10 ? `tmdb-${number}` : null;
}

/**
 * Ten or thirteen digits, of a list the first of thirteen; `null` for anything else, such as the `9.78e+12`
 * that spreadsheets make of them.
 */
export function isbn(text: string): string | null {
  if (text.startsWith("[")) {
    return text.length > 5000
      ? null
      : ((/(?<!\d)97[89]\d{10}(?!\d)/.exec(text) ?? /(?<!\d)\d{9}[\dX](?![\dX])/.exec(text))?.[0] ?? null);
  }
  const digits = text.replace(/^\s*ISBN(?:[-\s]?1[03])?:?\s|[\s-]/gi, "").toUpperCase();
  return /^(?:\d{13}|\d{9}[\dX])$/.test(digits) && /[1-9]/.test(digits) ? digits : null;
}

/** The same id from `spotify:track:…` and from a link. */
export function spotifyId(text: string): string | null {
  return (
    /^(?:spotify:track:|https:\/\/open\.spotify\.com\/(?:intl-\w+\/)?track\/)([0-9A-Za-z]{22})/.exec(
      text,
    )?.[1] ?? null
  );
}
