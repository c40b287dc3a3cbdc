/** What of a person's own file can be told to come from which column; `scale` is no column. */
export const PERSONAL_FIELDS = [
  "title",
  "year",
  "rating",
  "scale",
  "date",
  "status",
  "type",
  "people",
  "imdb",
  "tmdb",
  "isbn",
] as const;

export type PersonalField = (typeof PERSONAL_FIELDS)[number];

/**
 * Column names by field, and the largest rating as `scale`: 4, 5, 6, 10, 20 or 100, or `school` for grades of which
 * 1 is the best. An empty name says that there is no such column.
 */
export type PersonalMap = Partial<Record<PersonalField, string>>;
