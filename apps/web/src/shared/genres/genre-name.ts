import { shownLanguage } from "../i18n/shown-language.ts";
import { textOf } from "../i18n/t.ts";
import { canonicalOf } from "./canonical-of.ts";

/** A genre as the page's language has it; one that stands for several, or is not known, as the catalogue has it. */
export function genreName(genre: string): string {
  if (shownLanguage().language === "en") return genre;
  const [known, ...more] = canonicalOf(genre);
  if (known === undefined || more.length > 0) return genre;
  return textOf(`genre.${known}`) ?? genre;
}
