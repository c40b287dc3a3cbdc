import { filtersOf, NO_FILTERS, type FilterForm } from "../../shared/filters/filter-form.ts";

/** What is looked for, as text, the way inputs hold it. Names are separated by commas. */
export interface BrowseForm extends FilterForm {
  readonly q: string;
  readonly withGenres: string;
  readonly withPeople: string;
  readonly languages: string;
}

export const EVERYTHING: BrowseForm = {
  ...NO_FILTERS,
  q: "",
  withGenres: "",
  withPeople: "",
  languages: "",
};

/** What the server takes of a title, and of a list of names. */
const LONGEST_TITLE = 200;
const LONGEST_LIST = 2000;

/** The form as the API's query: what is empty, or has a problem, is left out. */
export function queryOf(form: BrowseForm): Readonly<Record<string, string>> {
  const { withoutGenres: _, ...numbers } = filtersOf(form);
  const { withGenres, withoutGenres, withPeople, languages } = form;
  const lists = { withGenres, withoutGenres, withPeople, languages };
  const texts = [
    ["q", form.q.trim().slice(0, LONGEST_TITLE)],
    ...Object.entries(numbers).map(([name, value]) => [name, String(value)]),
    ...Object.entries(lists).map(([name, text]) => [name, barsOf(text)]),
  ] as const;
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}

/** How many filters there are; the title is none. */
export function countFilters(form: BrowseForm): number {
  const { q: _, ...filters } = queryOf(form);
  return Object.keys(filters).length;
}

function barsOf(text: string): string {
  const names = text
    .split(/[,|]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  return names.join("|").slice(0, LONGEST_LIST);
}
