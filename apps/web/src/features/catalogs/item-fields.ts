import { ITEM_FIELDS, type ItemField } from "@moodreel/core/item";
import type { ImportReport } from "@moodreel/client";

export type Mapping = ImportReport["mapping"];

interface FieldWords {
  readonly label: string;
  /** Whether it is a list, which several columns may give together. */
  readonly list: boolean;
}

/** In the order in which the form shows them. */
const WORDS: Readonly<Record<ItemField, FieldWords>> = {
  title: { label: "Title", list: false },
  year: { label: "Year", list: false },
  rating: { label: "Rating", list: false },
  votes: { label: "Votes", list: false },
  runtime: { label: "Length", list: false },
  language: { label: "Language", list: false },
  id: { label: "Id", list: false },
  genres: { label: "Genres", list: true },
  people: { label: "People", list: true },
  tags: { label: "Tags", list: true },
  otherTitles: { label: "Other titles", list: true },
  overview: { label: "Overview", list: false },
  certificate: { label: "Certificate", list: false },
  series: { label: "Series", list: false },
  countries: { label: "Countries", list: true },
  releaseDate: { label: "Release date", list: false },
  links: { label: "Ids elsewhere", list: true },
  poster: { label: "Poster", list: false },
  places: { label: "Where to play", list: true },
  renown: { label: "Renown", list: false },
};

export const FIELD_WORDS = (Object.keys(WORDS) as ItemField[]).map((field) => ({ field, ...WORDS[field] }));

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
