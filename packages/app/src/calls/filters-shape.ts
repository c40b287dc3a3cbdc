import type { Filters } from "@moodreel/core";
import { fields, listOf, number, text, type Shape } from "../questions/shapes.ts";

const names = listOf(text);

/** What a question asks of items besides their genre. */
export const filters = fields({
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
