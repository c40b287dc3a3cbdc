import { isLanguage, type Language } from "../messages/languages.ts";

/**
 * The first of the browser's languages that the page has; English where it has none of them.
 *
 * @param wanted BCP 47 tags, the favourite first: `navigator.languages`
 */
export function browserLanguage(wanted: readonly string[]): Language {
  return wanted.map(languageOf).find(isLanguage) ?? "en";
}

/**
 * How dates and numbers are written: as in the person's own country where they speak the language there.
 *
 * @returns a BCP 47 tag, such as `de-AT` for German in Austria
 */
export function localeFor(language: Language, wanted: readonly string[]): string {
  return wanted.find((tag) => languageOf(tag) === language) ?? language;
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/, 1)[0]!.toLowerCase();
}
