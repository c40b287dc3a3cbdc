import { isIn, type Film } from "../film.ts";

const ENGLISH = new Set(["United States", "United Kingdom", "Canada", "Australia", "Ireland", "New Zealand"]);

/**
 * ISO 639-1: what is written down by hand, else English for a film of Wikipedia's lists of American
 * films that no source places anywhere else; `null` for all others, whose country alone does not tell.
 */
export function languageOf(film: Film): string | null {
  const [written] = film.languages;
  if (written !== undefined) return written;
  const isAmerican = isIn(film, "wikipedia") && film.countries.every((country) => ENGLISH.has(country));
  return isAmerican ? "en" : null;
}
