import { ITEM_FIELDS, type ItemField } from "@moodreel/core/item";
import type { ImportReport } from "@moodreel/client";

export type Mapping = ImportReport["mapping"];

/** Whether a field is a list, which several columns may give together; in the order in which the form shows them. */
const LISTS: Readonly<Record<ItemField, boolean>> = {
  title: false,
  year: false,
  rating: false,
  votes: false,
  runtime: false,
  language: false,
  id: false,
  genres: true,
  people: true,
  tags: true,
  otherTitles: true,
  overview: false,
  certificate: false,
  series: false,
  countries: true,
  releaseDate: false,
  links: true,
  poster: false,
  places: true,
  renown: false,
};

export const FIELDS = (Object.keys(LISTS) as ItemField[]).map((field) => ({ field, list: LISTS[field] }));

/** The columns that a mapping names for a field: `a+b` are two, unless one is called that. */
export function columnsOf(chosen: string | undefined, columns: readonly string[]): readonly string[] {
  if (chosen === undefined || chosen === "") return [];
  return columns.includes(chosen) ? [chosen] : chosen.split("+");
}

/**
 * A mapping with one field on other columns; none leaves the field empty.
 *
 * @param base what the choice goes on from. A mapping of an earlier file counts whole or not at all,
 *   so that it must be given whole once one field of it is changed: see {@link wholeMapping}
 */
export function withColumns(base: Mapping, field: ItemField, columns: readonly string[]): Mapping {
  return { ...base, [field]: columns.join("+") };
}

/** Every field said, those that are empty too, so that none is guessed again. */
export function wholeMapping(understood: Mapping): Mapping {
  return Object.fromEntries(ITEM_FIELDS.map((field) => [field, understood[field] ?? ""]));
}

/** What a person should look at: fields whose column is only likely, and a title or genres that no column gives. */
export function unsureFields({
  mapping,
  sure,
}: Pick<ImportReport, "mapping" | "sure">): readonly ItemField[] {
  return ITEM_FIELDS.filter((field) =>
    mapping[field] === undefined
      ? field === "title" || field === "genres"
      : (sure[field] ?? "sure") !== "sure",
  );
}
