import { canonicalKeys, type Filters, type Item } from "@moodreel/core";
import { foldText } from "./fold-text.ts";

/** The exact check of a filter on an item: of each bound that is set, so that none costs nothing. */
export function passTest(filters: Filters): (item: Item, keys: readonly string[]) => boolean {
  const tests = [...boundTests(filters), ...genreTests(filters), ...listTests(filters)];
  return (item, keys) => tests.every((test) => test(item, keys));
}

type Test = (item: Item, keys: readonly string[]) => boolean;

function* boundTests({ yearFrom, yearTo, minRating, minVotes, maxRuntime }: Filters): Generator<Test> {
  if (yearFrom !== undefined) yield ({ year }) => year !== null && year >= yearFrom;
  if (yearTo !== undefined) yield ({ year }) => year !== null && year <= yearTo;
  if (minRating !== undefined) yield ({ rating }) => rating !== null && rating >= minRating;
  if (minVotes !== undefined) yield ({ votes }) => votes !== null && votes >= minVotes;
  if (maxRuntime !== undefined) yield ({ runtime }) => runtime !== null && runtime <= maxRuntime;
}

function* genreTests({ withGenres = [], withoutGenres = [] }: Filters): Generator<Test> {
  const wanted = canonicalKeys(withGenres);
  const unwanted = canonicalKeys(withoutGenres);
  if (wanted.length > 0) yield (_item, keys) => wanted.every((key) => keys.includes(key));
  if (unwanted.length > 0) yield (_item, keys) => !unwanted.some((key) => keys.includes(key));
}

function* listTests({ exclude = [], withPeople = [], languages = [] }: Filters): Generator<Test> {
  if (exclude.length > 0) {
    const excluded = new Set(exclude);
    yield ({ id }) => !excluded.has(id);
  }
  if (languages.length > 0) {
    const spoken = new Set(languages.map((name) => name.toLowerCase()));
    yield ({ language }) => language !== null && spoken.has(language.toLowerCase());
  }
  if (withPeople.length > 0) {
    const people = withPeople.map(foldText);
    yield (item) => hasAll(item.people, people);
  }
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const folded = new Set(names.map(foldText));
  return wanted.every((name) => folded.has(name));
}
