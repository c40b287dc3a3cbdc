import { DEFAULTS } from "@moodreel/core";
import { ITEM_SORTS } from "@moodreel/core/item";
import { z } from "zod";
import {
  catalogNameSchema,
  filtersSchema,
  kindSchema,
  profileNameSchema,
  viewersTextSchema,
} from "./common.ts";
import { AIRPLANE } from "./examples.ts";
import { itemSchema } from "./item.ts";
import { numberOfQuery } from "./numbers.ts";

const { yearFrom, yearTo, minRating, minVotes, maxRuntime, maxAge } = filtersSchema.shape;
/** Several in one parameter: names hold no bar. */
const names = (description: string) =>
  z.string().max(2000).optional().describe(`${description}, between bars: \`Drama|Romance\``);
/** A query string: what JSON would give as numbers and lists comes as text. */
export const itemsQuerySchema = z.strictObject({
  q: z
    .string()
    .max(200)
    .optional()
    .describe("Words of any of its titles, or the name of a person; accents and typos are forgiven"),
  kind: kindSchema.default(DEFAULTS.kind),
  catalog: catalogNameSchema.optional().describe("By default all catalogues of the kind"),
  yearFrom: numberOfQuery(yearFrom),
  yearTo: numberOfQuery(yearTo),
  minRating: numberOfQuery(minRating),
  minVotes: numberOfQuery(minVotes),
  maxRuntime: numberOfQuery(maxRuntime),
  maxAge: numberOfQuery(maxAge),
  languages: names("Any of these"),
  certificates: names("Any of these"),
  countries: names("Any of these"),
  series: names("Any of these"),
  withPeople: names("All of these"),
  withGenres: names("All of these"),
  withoutGenres: names("None of these"),
  viewer: profileNameSchema.optional().describe("Nothing that their age limit keeps from them comes"),
  viewers: viewersTextSchema
    .optional()
    .describe("Of several people the strictest limit counts, between bars"),
  includeErotica: z
    .enum(["true", "false"])
    .default("false")
    .describe("Also erotica, in a page without words"),
  sort: z
    .enum(ITEM_SORTS)
    .default("quality")
    .describe(
      "`quality`: the very title first, then by falling quality; `title`: A to Z, of at most 250,000 that fit; `newest`, `oldest`: by year; `rating`: by mean rating, whatever the number of votes. What is unknown comes last",
    ),
  limit: numberOfQuery(z.int().min(1).max(100).default(DEFAULTS.pageSize)),
  cursor: z.string().min(1).max(1000).optional().describe("`next` of the page before"),
});

export const itemPageSchema = z
  .object({
    catalog: z.string().nullable().describe("The catalogue that was asked; null when the kind has none"),
    items: z.array(itemSchema),
    next: z.string().nullable().describe("Where the next page begins; null at the end"),
    warnings: z
      .array(z.string())
      .optional()
      .describe("Catalogues that are damaged and were left out, genres that nothing has, and what to do"),
  })
  .meta({ id: "ItemPage", examples: [{ catalog: "my films", items: [AIRPLANE], next: null }] });

export type ItemsQuery = z.infer<typeof itemsQuerySchema>;
