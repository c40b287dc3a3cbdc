import { canonicalKeys, type Filters, type Item } from "@moodreel/core";
import { foldText } from "./fold-text.ts";

/** The exact check of a filter on an item. */
export function passTest(filters: Filters): (item: Item, keys: readonly string[]) => boolean {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime } = filters;
  const wanted = canonicalKeys(filters.withGenres ?? []);
  const unwanted = new Set(canonicalKeys(filters.withoutGenres ?? []));
  const excluded = new Set(filters.exclude ?? []);
  const people = (filters.withPeople ?? []).map(foldText);
  const languages = new Set((filters.languages ?? []).map((language) => language.toLowerCase()));
  return (item, keys) =>
    atLeast(item.year, yearFrom) &&
    atMost(item.year, yearTo) &&
    atLeast(item.rating, minRating) &&
    atLeast(item.votes, minVotes) &&
    atMost(item.runtime, maxRuntime) &&
    (languages.size === 0 || (item.language !== null && languages.has(item.language.toLowerCase()))) &&
    wanted.every((key) => keys.includes(key)) &&
    (unwanted.size === 0 || !keys.some((key) => unwanted.has(key))) &&
    !excluded.has(item.id) &&
    (people.length === 0 || hasAll(item.people, people));
}

/** An unknown value passes no bound. */
function atLeast(value: number | null, bound: number | undefined): boolean {
  return bound === undefined || (value !== null && value >= bound);
}

function atMost(value: number | null, bound: number | undefined): boolean {
  return bound === undefined || (value !== null && value <= bound);
}

function hasAll(names: readonly string[], wanted: readonly string[]): boolean {
  const folded = new Set(names.map(foldText));
  return wanted.every((name) => folded.has(name));
}
