import type { ItemField } from "@moodreel/core/item";
import { audioFeatures } from "../values/audio-tags.ts";
import { ratingScale } from "../values/rating-scale.ts";
import { columnKey, LOOSE_GENRES, MORE_GENRES, ONE_COLUMN, PEOPLE, TAGS } from "../names/column-names.ts";
import { factColumns } from "./fact-columns.ts";
import { flagColumns } from "./flag-columns.ts";
import { ID_COLUMNS, idRoleOf, type IdRole } from "../names/id-columns.ts";
import type { TableColumns } from "./table-columns.ts";

/** For each field the columns it is filled from, by index; empty when there are none. */
export type FieldColumns = Readonly<Record<ItemField, readonly number[]>>;

/** What the names and the first values say; without a title when no column looks like one. */
export function guessColumns(table: TableColumns): FieldColumns {
  const keys = table.columns.map(columnKey);
  const first = (names: readonly string[]): readonly number[] => {
    const index = names.map((name) => keys.indexOf(name)).find((at) => at >= 0);
    return index === undefined ? [] : [index];
  };
  const all = (names: readonly string[]): readonly number[] =>
    names.map((name) => keys.indexOf(name)).filter((at) => at >= 0);
  const own = table.format?.own === true;
  const genres = genreColumns(table, keys, first);
  const tags = own ? [] : all(TAGS).filter((at) => !genres.includes(at));
  const id = idColumns(keys, table.format?.tmdb === true);
  const facts = factColumns(keys);
  return {
    id,
    title: orElse(first(ONE_COLUMN.title), () => like(keys, /(title|name)$/)),
    year: first(ONE_COLUMN.year),
    genres,
    people: all(PEOPLE),
    rating: ratingColumn(table, keys),
    votes: first(ONE_COLUMN.votes),
    runtime: first(ONE_COLUMN.runtime),
    language: first(ONE_COLUMN.language),
    tags: table.kind === "music" ? [...tags, ...all(audioFeatures())] : tags,
    ...facts,
    // In a person's own list a description is the person's.
    overview: own ? [] : facts.overview,
    // Of several ids the first that an item has is its id; the others are links.
    links: [...new Set([...(id.length > 1 ? id : []), ...facts.links.filter((at) => at !== id[0])])],
  };
}

function orElse(found: readonly number[], other: () => readonly number[]): readonly number[] {
  return found.length > 0 ? found : other();
}

function like(keys: readonly string[], pattern: RegExp): readonly number[] {
  const index = keys.findIndex((key) => pattern.test(key));
  return index < 0 ? [] : [index];
}

function genreColumns(
  { columns, values, format }: TableColumns,
  keys: readonly string[],
  first: (names: readonly string[]) => readonly number[],
): readonly number[] {
  const more = keys.flatMap((key, index) => (MORE_GENRES.test(key) ? [index] : []));
  const named = [...first(ONE_COLUMN.genres), ...more];
  if (named.length > 0) return named;
  return orElse(like(keys, /genres?$/), () =>
    orElse(flagColumns(columns, values), () => (format?.own === true ? [] : first(LOOSE_GENRES))),
  );
}

/** IMDb's and TMDB's ids where there are any; else those of one column. */
function idColumns(keys: readonly string[], tmdb: boolean): readonly number[] {
  const ofRole = (role: IdRole): readonly number[] => {
    const names = tmdb && role === "tmdb" ? [["id", role] as const, ...ID_COLUMNS] : ID_COLUMNS;
    const name = names.find(([key]) => idRoleOf(key, tmdb) === role && keys.includes(key));
    return name === undefined ? [] : [keys.indexOf(name[0])];
  };
  const global = [...ofRole("imdb"), ...ofRole("tmdb")];
  return orElse(global, () => orElse(ofRole("source"), () => orElse(ofRole("isbn"), () => ofRole("own"))));
}

/** The first that holds numbers: Netflix calls the certificate `rating`. */
function ratingColumn({ columns, values, format }: TableColumns, keys: readonly string[]): readonly number[] {
  const imdb = hasImdbIds(columns);
  // What is called just rating in the export of a person is the person's own.
  const names = format?.own === true ? ONE_COLUMN.rating.filter((name) => !OWN.has(name)) : ONE_COLUMN.rating;
  const index = names
    .map((name) => keys.indexOf(name))
    .find((at) => at >= 0 && ratingScale(columns[at] ?? "", values(at), imdb) !== null);
  return index === undefined ? [] : [index];
}

const OWN: ReadonlySet<string> = new Set(["rating", "score", "userscore", "ratingvalue"]);

/** Whether the file comes from IMDb's own data sets, in which `averageRating` goes to ten. */
export function hasImdbIds(columns: readonly string[]): boolean {
  return columns.some((column) => ["tconst", "const", "imdbid"].includes(columnKey(column)));
}
