import { CatalogError } from "../errors.ts";
import { columnKey, LOOSE_GENRES, ONE_COLUMN, PEOPLE } from "./column-names.ts";
import { ITEM_FIELDS, type ColumnMap, type ItemField } from "./item-field.ts";
import { ratingScale } from "./values/rating-scale.ts";

/** For each field the columns it is filled from, by index; empty when there are none. */
export type FieldColumns = Readonly<Record<ItemField, readonly number[]>>;

/** So many columns an error names: a person cannot choose among more. */
const MOST_NAMED = 60;

/**
 * Which column fills which field: what the user said, else what the names and the first values say.
 *
 * @param values the first values of a column
 * @throws CatalogError `column-unknown` for a column that is not there, `column-missing` when
 *   nothing gives a title
 */
export function findColumns(
  columns: readonly string[],
  map: ColumnMap,
  values: (column: number) => readonly string[],
  file: string,
): FieldColumns {
  const found = { ...guess(columns, values), ...chosen(columns, map, file) };
  if (found.title.length > 0) return found;
  throw new CatalogError(
    "column-missing",
    `No column of ${file} looks like a title. Say which one is, for example title=${columns[0] ?? "Name"}. Its columns are: ${listed(columns)}.`,
    { file, field: "title", columns: columns.slice(0, MOST_NAMED) },
  );
}

/** The mapping by names, as it is shown and can be given again. */
export function columnMapOf(found: FieldColumns, columns: readonly string[]): ColumnMap {
  const map: ColumnMap = {};
  for (const field of ITEM_FIELDS) {
    if (found[field].length > 0) map[field] = found[field].map((index) => columns[index] ?? "").join("+");
  }
  return map;
}

function guess(columns: readonly string[], values: (column: number) => readonly string[]): FieldColumns {
  const keys = columns.map(columnKey);
  const first = (names: readonly string[]): readonly number[] => {
    const index = names.map((name) => keys.indexOf(name)).find((at) => at >= 0);
    return index === undefined ? [] : [index];
  };
  // Letterboxd's rating and tags are the person's own, not the film's.
  const own = keys.includes("letterboxduri");
  const like = (pattern: RegExp): readonly number[] => {
    const index = keys.findIndex((key) => pattern.test(key));
    return index < 0 ? [] : [index];
  };
  const genres = orElse(first(ONE_COLUMN.genres), () => like(/genres?$/));
  return {
    id: first(ONE_COLUMN.id),
    title: orElse(first(ONE_COLUMN.title), () => like(/(title|name)$/)),
    year: first(ONE_COLUMN.year),
    genres: genres.length > 0 || own ? genres : first(LOOSE_GENRES),
    people: PEOPLE.map((name) => keys.indexOf(name)).filter((at) => at >= 0),
    rating: own ? [] : ratingColumn(columns, keys, values),
    votes: first(ONE_COLUMN.votes),
    runtime: first(ONE_COLUMN.runtime),
  };
}

function orElse(found: readonly number[], other: () => readonly number[]): readonly number[] {
  return found.length > 0 ? found : other();
}

/** The first that holds numbers: Netflix calls the certificate `rating`. */
function ratingColumn(
  columns: readonly string[],
  keys: readonly string[],
  values: (column: number) => readonly string[],
): readonly number[] {
  const imdb = hasImdbIds(columns);
  const index = ONE_COLUMN.rating
    .map((name) => keys.indexOf(name))
    .find((at) => at >= 0 && ratingScale(columns[at] ?? "", values(at), imdb) !== null);
  return index === undefined ? [] : [index];
}

/** Whether the file comes from IMDb's own data sets, in which `averageRating` goes to ten. */
export function hasImdbIds(columns: readonly string[]): boolean {
  return columns.some((column) => ["tconst", "const", "imdbid"].includes(columnKey(column)));
}

function chosen(columns: readonly string[], map: ColumnMap, file: string): Partial<FieldColumns> {
  const entries = ITEM_FIELDS.flatMap((field) => {
    const names = map[field];
    return names === undefined ? [] : [[field, columnsNamed(columns, names, field, file)] as const];
  });
  return Object.fromEntries(entries);
}

/** A whole name first, so that a column called `a+b` can be given. */
function columnsNamed(
  columns: readonly string[],
  names: string,
  field: ItemField,
  file: string,
): readonly number[] {
  const whole = indexOf(columns, names);
  if (whole >= 0) return [whole];
  return names.split("+").map((name) => {
    const index = indexOf(columns, name);
    if (index >= 0) return index;
    throw new CatalogError(
      "column-unknown",
      `${file} has no column ${JSON.stringify(name.trim())} for ${field}. Its columns are: ${listed(columns)}.`,
      { file, field, column: name.trim(), columns: columns.slice(0, MOST_NAMED) },
    );
  });
}

function indexOf(columns: readonly string[], name: string): number {
  const wanted = name.trim();
  const exact = columns.indexOf(wanted);
  if (exact >= 0) return exact;
  const lower = wanted.toLowerCase();
  const caseless = columns.findIndex((column) => column.toLowerCase() === lower);
  return caseless >= 0 || columnKey(wanted) === ""
    ? caseless
    : columns.findIndex((column) => columnKey(column) === columnKey(wanted));
}

function listed(columns: readonly string[]): string {
  const names = columns.slice(0, MOST_NAMED).join(", ").slice(0, 1500);
  return columns.length > MOST_NAMED ? `${names}, … (${columns.length} in all)` : names;
}
