/** Fields of an item that are filled from columns of a file. */
export const ITEM_FIELDS = [
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

export type ItemField = (typeof ITEM_FIELDS)[number];

/**
 * The column of each field, by its name in the header. `a+b` takes several: the lists of both for
 * genres, people and tags, the first that is not empty for the others. An empty name leaves the
 * field empty.
 */
export type ColumnMap = Partial<Record<ItemField, string>>;
