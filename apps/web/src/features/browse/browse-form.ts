import { ITEM_SORTS, type ItemSort } from "@moodreel/core/item";
import type { ItemsQuestion } from "../../shared/api/film-api.ts";
import { filtersOf, NO_FILTERS, type FilterForm } from "../../shared/filters/filter-form.ts";

/** What is looked for, as text, the way inputs hold it. Names are separated by commas. */
export interface BrowseForm extends FilterForm {
  readonly q: string;
  readonly withGenres: string;
  readonly withPeople: string;
  /** Empty for the usual order. */
  readonly sort: string;
}

export const EVERYTHING: BrowseForm = {
  ...NO_FILTERS,
  q: "",
  withGenres: "",
  withPeople: "",
  sort: "",
};

/** What the API takes of a title, and of a list of names. */
const LONGEST_TITLE = 200;
const MOST_NAMES = 20;

/** What the form asks for: what is empty, or has a problem, is left out. */
export function questionOf(form: BrowseForm): Omit<ItemsQuestion, "viewers"> {
  const { withoutGenres: _without, languages: _languages, ...numbers } = filtersOf(form);
  const { withGenres, withoutGenres, withPeople, languages } = form;
  const lists = Object.entries({ withGenres, withoutGenres, withPeople, languages })
    .map(([name, text]) => [name, namesIn(text)] as const)
    .filter(([, names]) => names.length > 0);
  return {
    text: form.q.trim().slice(0, LONGEST_TITLE),
    sort: sortOf(form),
    filters: { ...numbers, ...Object.fromEntries(lists) },
  };
}

/** The usual one for a word that is none. */
export function sortOf({ sort }: Pick<BrowseForm, "sort">): ItemSort {
  return ITEM_SORTS.find((one) => one === sort) ?? "quality";
}

/** How many filters there are; the title does not count. */
export function countFilters(form: BrowseForm): number {
  return Object.keys(questionOf(form).filters).length;
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[,|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .slice(0, MOST_NAMES);
}
