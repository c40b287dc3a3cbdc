import { canonicalKeys } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { activeFilters, type FilterName, type Filters } from "./filters.ts";

/** The filters that an item does not pass: the same questions that a store asks, of one item. */
export function failedFilters(item: Item, filters: Filters): readonly FilterName[] {
  return activeFilters(filters).filter((name) => !passes(item, filters, name));
}

function passes(item: Item, filters: Filters, name: FilterName): boolean {
  const { year, rating, votes, runtime, language } = item;
  const has = (genre: string): boolean =>
    canonicalKeys([genre]).every((key) => canonicalKeys(item.genres).includes(key));
  switch (name) {
    case "yearFrom":
      return atLeast(year, filters.yearFrom);
    case "yearTo":
      return atMost(year, filters.yearTo);
    case "minRating":
      return atLeast(rating, filters.minRating);
    case "minVotes":
      return atLeast(votes, filters.minVotes);
    case "maxRuntime":
      return atMost(runtime, filters.maxRuntime);
    case "languages":
      return language !== null && (filters.languages ?? []).includes(language);
    case "withPeople":
      return (filters.withPeople ?? []).every((person) =>
        item.people.some((own) => folded(own) === folded(person)),
      );
    case "withGenres":
      return (filters.withGenres ?? []).every(has);
    case "withoutGenres":
      return !(filters.withoutGenres ?? []).some(has);
    case "exclude":
      return !(filters.exclude ?? []).includes(item.id);
  }
}

/** What is not known does not pass. */
function atLeast(value: number | null, bound = -Infinity): boolean {
  return value !== null && value >= bound;
}

function atMost(value: number | null, bound = Infinity): boolean {
  return value !== null && value <= bound;
}

/** Without case and accents. */
function folded(text: string): string {
  return text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
