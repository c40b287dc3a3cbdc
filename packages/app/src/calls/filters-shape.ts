import { MoodreelError, type Filters } from "@moodreel/core";
import { fields, listOf, number, text, type Shape } from "../questions/shapes.ts";

const names = listOf(text);

const eachFilter = fields({
  yearFrom: number,
  yearTo: number,
  minRating: number,
  minVotes: number,
  maxRuntime: number,
  maxAge: number,
  languages: names,
  certificates: names,
  countries: names,
  series: names,
  withPeople: names,
  withGenres: names,
  withoutGenres: names,
  exclude: names,
} satisfies Record<keyof Filters, Shape>);

/** What a question asks of items besides their genre. Bounds that nothing can be within are a slip, and no empty list. */
export const filters: Shape = (value, name) => {
  eachFilter(value, name);
  const { yearFrom, yearTo } = value as Filters;
  if (yearFrom === undefined || yearTo === undefined || yearFrom <= yearTo) return;
  throw new MoodreelError(
    "request-invalid",
    `The earliest year, ${yearFrom}, is after the latest, ${yearTo}. Swap them, or leave one out.`,
    { yearFrom, yearTo },
  );
};
