/**
 * What a column of ids has: IMDb's or TMDB's ids, which are the same in every file; ids of another
 * `source`; ISBNs; or the file's `own` numbers of its rows.
 */
export type IdRole = "imdb" | "tmdb" | "source" | "isbn" | "own";

/** Names of columns that have ids, as `columnKey`s, best first within a role. */
export const ID_COLUMNS: readonly (readonly [name: string, role: IdRole])[] = [
  ["imdbid", "imdb"],
  ["imdb", "imdb"],
  ["tconst", "imdb"],
  ["const", "imdb"],
  ["imdbtitleid", "imdb"],
  ["tmdbid", "tmdb"],
  ["tmdb", "tmdb"],
  ["bookid", "source"],
  ["trackid", "source"],
  ["appid", "source"],
  ["goodreadsbookid", "source"],
  ["isbn13", "isbn"],
  ["isbn", "isbn"],
  ["movieid", "own"],
  ["filmid", "own"],
  ["showid", "own"],
  ["gameid", "own"],
  ["traktid", "own"],
  ["id", "own"],
  ["itemid", "own"],
];

const ROLES: ReadonlyMap<string, IdRole> = new Map(ID_COLUMNS);

/**
 * The role by a `columnKey`; of a column with another name, which the user chose, the ids are taken as
 * they are.
 */
export function idRoleOf(key: string, tmdb: boolean): IdRole {
  return tmdb && key === "id" ? "tmdb" : (ROLES.get(key) ?? "source");
}
