import { NO_FILTERS, type FilterForm } from "./filter-form.ts";

export const FILTER_NAMES = Object.keys(NO_FILTERS) as readonly (keyof FilterForm)[];
/** Longer than anybody's filter, and short enough for an address. */
const MOST_CHARACTERS = 500;

/** The filters that an address has, as text. */
export function filtersIn(params: URLSearchParams): FilterForm {
  const given = FILTER_NAMES.map((name) => [name, (params.get(name) ?? "").slice(0, MOST_CHARACTERS)]);
  return Object.fromEntries(given) as unknown as FilterForm;
}
