import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { ageOfCertificate } from "../item/age-of-certificate.ts";
import { rememberByObject, rememberByText } from "../remember.ts";
import { foldText } from "../text/fold-text.ts";
import type { FilterName, Filters } from "./filters.ts";

/** Whether an item passes one filter. @param keys the canonical keys of its genres */
type Passes = (item: Item, keys: readonly string[]) => boolean;

type FilterTest = readonly [name: FilterName, passes: Passes];

/** The exact check of an item against the filters that are set. */
export function passTest(filters: Filters): Passes {
  const tests = [...filterTests(filters)].map(([, passes]) => passes);
  const [first, ...others] = tests;
  if (first !== undefined && others.length === 0) return first;
  return (item, keys) => {
    for (const passes of tests) if (!passes(item, keys)) return false;
    return true;
  };
}

/** The filters that an item does not pass. */
export function failedFilters(item: Item, filters: Filters): readonly FilterName[] {
  const keys = canonicalKeys(item.genres);
  return [...filterTests(filters)].filter(([, passes]) => !passes(item, keys)).map(([name]) => name);
}

function* filterTests(filters: Filters): Generator<FilterTest> {
  yield* boundTests(filters);
  yield* genreTests(filters);
  yield* listTests(filters);
  yield* factTests(filters);
}

/** What is not known does not pass. */
function* boundTests(filters: Filters): Generator<FilterTest> {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime, maxAge } = filters;
  if (yearFrom !== undefined) yield ["yearFrom", ({ year }) => year !== null && year >= yearFrom];
  if (yearTo !== undefined) yield ["yearTo", ({ year }) => year !== null && year <= yearTo];
  if (minRating !== undefined) yield ["minRating", ({ rating }) => rating !== null && rating >= minRating];
  if (minVotes !== undefined) yield ["minVotes", ({ votes }) => votes !== null && votes >= minVotes];
  if (maxRuntime !== undefined)
    yield ["maxRuntime", ({ runtime }) => runtime !== null && runtime <= maxRuntime];
  if (maxAge !== undefined) yield ["maxAge", (item) => (ageOf(item.certificate) ?? Infinity) <= maxAge];
}

function* genreTests({ withGenres = [], withoutGenres = [] }: Filters): Generator<FilterTest> {
  const wanted = canonicalKeys(withGenres);
  const unwanted = canonicalKeys(withoutGenres);
  if (wanted.length > 0) yield ["withGenres", (_item, keys) => wanted.every((key) => keys.includes(key))];
  if (unwanted.length > 0) {
    yield ["withoutGenres", (_item, keys) => !unwanted.some((key) => keys.includes(key))];
  }
}

function* listTests({ exclude = [], withPeople = [], languages = [] }: Filters): Generator<FilterTest> {
  if (exclude.length > 0) {
    const excluded = setOf(exclude);
    yield ["exclude", ({ id }) => !excluded.has(id)];
  }
  if (languages.length > 0) {
    const spoken = new Set(languages.map((name) => name.toLowerCase()));
    yield ["languages", ({ language }) => language !== null && spoken.has(language.toLowerCase())];
  }
  if (withPeople.length > 0) {
    const people = withPeople.map(foldText);
    yield ["withPeople", (item) => hasAll(item.people, people)];
  }
}

function* factTests({ certificates = [], countries = [], series = [] }: Filters): Generator<FilterTest> {
  if (certificates.length > 0) {
    const wanted = certificates.map(foldText);
    yield ["certificates", ({ certificate }) => isAmong(certificate, wanted)];
  }
  if (countries.length > 0) {
    const wanted = countries.map(foldText);
    yield ["countries", (item) => item.countries?.some((name) => isAmong(name, wanted)) === true];
  }
  if (series.length > 0) {
    const wanted = series.map(foldText);
    yield ["series", (item) => isAmong(item.series, wanted)];
  }
}

/** A catalogue has few certificates and many items. */
const ageOf = (certificate: string | undefined): number | null =>
  certificate === undefined ? null : remembered(certificate).age;
const remembered = rememberByText((certificate) => ({ age: ageOfCertificate(certificate) }));

/** Of hundreds that a viewer has seen, asked for once per genre of a list. */
const setOf = rememberByObject((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

function isAmong(name: string | undefined, folded: readonly string[]): boolean {
  return name !== undefined && folded.includes(foldText(name));
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const folded = new Set(names.map(foldText));
  return wanted.every((name) => folded.has(name));
}
