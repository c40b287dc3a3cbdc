import type { Filters } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { entryBounds, languageOfEntry, listOfEntry, mayPass, OTHER_LANGUAGE } from "../entry.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";

/** Whether the entry at a word of a part may be of an item that passes. */
export type EntryTest = (entries: Int32Array, at: number) => boolean;

/** The part of a filter that entries can answer. */
export function entryTest(filters: Filters, vocabulary: GenreVocabulary): EntryTest {
  const bounds = entryBounds(filters);
  const byList = listTest(filters, vocabulary);
  const byLanguage = languageTest(filters, vocabulary);
  return (entries, at) => {
    if (!mayPass(entries, at, bounds)) return false;
    const last = entries[at + 3]!;
    return byList(listOfEntry(last)) && byLanguage(languageOfEntry(last));
  };
}

function listTest(filters: Filters, vocabulary: GenreVocabulary): (list: number) => boolean {
  const wanted = canonicalKeys(filters.withGenres ?? []);
  const unwanted = canonicalKeys(filters.withoutGenres ?? []);
  if (wanted.length === 0 && unwanted.length === 0) return () => true;
  const known = new Map<number, boolean>();
  return (list) => {
    let passes = known.get(list);
    if (passes === undefined) {
      const keys = vocabulary.keys(list);
      passes = wanted.every((key) => keys.includes(key)) && !unwanted.some((key) => keys.includes(key));
      known.set(list, passes);
    }
    return passes;
  };
}

function languageTest({ languages }: Filters, vocabulary: GenreVocabulary): (language: number) => boolean {
  if (languages === undefined || languages.length === 0) return () => true;
  const wanted = new Set(languages.map((language) => language.toLowerCase()));
  const passes = [false, ...vocabulary.languages.map((name) => wanted.has(name.toLowerCase()))];
  return (language) => language === OTHER_LANGUAGE || passes[language] === true;
}
