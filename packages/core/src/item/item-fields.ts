import { ITEM_FACTS } from "./item-facts.ts";

/** What a list is chosen by. */
export const BASIC_FIELDS = [
  "id",
  "title",
  "year",
  "genres",
  "people",
  "rating",
  "votes",
  "runtime",
  "language",
  "tags",
] as const;

/** Fields of an item that are filled from columns of a file. */
export const ITEM_FIELDS = [...BASIC_FIELDS, ...ITEM_FACTS] as const;

export type ItemField = (typeof ITEM_FIELDS)[number];

/**
 * The column of each field, by its name in the header. `a+b` takes several: the lists of both for
 * genres, people, tags and other lists, the first that is not empty for the others. An empty name leaves the
 * field empty.
 */
export type ColumnMap = Partial<Record<ItemField, string>>;
