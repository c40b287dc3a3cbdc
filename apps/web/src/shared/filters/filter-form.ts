import type { RecommendationRequest } from "@moodreel/client";
import { t } from "../i18n/t.ts";

export type Filters = NonNullable<RecommendationRequest["filters"]>;

/** The filters as text, the way inputs hold them. */
export interface FilterForm {
  readonly yearFrom: string;
  readonly yearTo: string;
  readonly minRating: string;
  readonly maxRuntime: string;
  /** Years. */
  readonly maxAge: string;
  /** As the catalogue has them, separated by commas. */
  readonly languages: string;
  /** Genre names, separated by commas. */
  readonly withoutGenres: string;
}

export const NO_FILTERS: FilterForm = {
  yearFrom: "",
  yearTo: "",
  minRating: "",
  maxRuntime: "",
  maxAge: "",
  languages: "",
  withoutGenres: "",
};

const BOUNDS = {
  yearFrom: { min: 1000, max: 3000, whole: true },
  yearTo: { min: 1000, max: 3000, whole: true },
  minRating: { min: 0, max: 10, whole: false },
  maxRuntime: { min: 1, max: 100_000, whole: true },
  maxAge: { min: 0, max: 18, whole: true },
} as const;

export type NumberFilter = keyof typeof BOUNDS;

export const NUMBER_FILTERS = Object.keys(BOUNDS) as readonly NumberFilter[];

/** Of an age limit that cannot be read: it was for a child. */
const STRICTEST_AGE = 0;

/** What is wrong with one input, or `null`. An empty one is no filter. */
export function filterProblem(form: FilterForm, name: NumberFilter): string | null {
  const text = form[name].trim();
  if (text === "") return null;
  const { min, max, whole } = BOUNDS[name];
  const value = numberIn(text);
  if (!Number.isFinite(value) || value < min || value > max || (whole && !Number.isInteger(value))) {
    return t(whole ? "filter.wholeNumber" : "filter.anyNumber", { min, max });
  }
  if (
    name === "yearTo" &&
    filterProblem(form, "yearFrom") === null &&
    form.yearFrom.trim() !== "" &&
    value < numberIn(form.yearFrom)
  ) {
    return t("filter.yearsTurned");
  }
  return null;
}

/** With a point or a comma, as people write it. */
function numberIn(text: string): number {
  return Number(text.replace(",", "."));
}

/**
 * The filters of a request. An input with a problem counts as empty: it says so beside itself. An age limit that cannot
 * be read is never none.
 */
export function filtersOf(form: FilterForm): Filters {
  const filters: Filters = {};
  for (const name of NUMBER_FILTERS) {
    if (form[name].trim() === "") continue;
    if (filterProblem(form, name) === null) filters[name] = numberIn(form[name]);
    else if (name === "maxAge") filters[name] = STRICTEST_AGE;
  }
  for (const name of ["languages", "withoutGenres"] as const) {
    const names = namesIn(form[name]);
    if (names.length > 0) filters[name] = names;
  }
  return filters;
}

/** The names in a text with commas between, as many and as long as the API takes. */
export function namesIn(text: string): string[] {
  const names = text.split(",").map((name) => name.trim().slice(0, 60));
  return names.filter((name) => name !== "").slice(0, 50);
}

/** What a relaxation drops, in words; `null` for a filter that this form does not have. */
export function filterLabel(name: string): string | null {
  return Object.hasOwn(NO_FILTERS, name) ? t(`filterName.${name as keyof FilterForm}`) : null;
}

export function withoutFilter(form: FilterForm, name: string): FilterForm {
  return name in NO_FILTERS ? { ...form, [name]: "" } : form;
}
