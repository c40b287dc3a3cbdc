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
  ["tt", "imdb"],
  ["tmdbid", "tmdb"],
  ["tmdb", "tmdb"],
  ["bookid", "source"],
  ["trackid", "source"],
  ["spotifytrackuri", "source"],
  ["trackuri", "source"],
  ["spotifyuri", "source"],
  ["spotifyid", "source"],
  ["spotifytrackid", "source"],
  ["uri", "source"],
  ["appid", "source"],
  ["steamappid", "source"],
  ["goodreadsbookid", "source"],
  ["isbn13", "isbn"],
  ["isbnuid", "isbn"],
  ["isbn", "isbn"],
  ["industryidentifiers", "isbn"],
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
 * The role by a `columnKey` and its words; of a column with another name, which the user chose, the ids are
 * taken as they are.
 */
export function idRoleOf(key: string, tmdb: boolean, words: readonly string[] = []): IdRole {
  if (tmdb && key === "id") return "tmdb";
  return ROLES.get(key) ?? roleOfWords(words) ?? "source";
}

const NO_IDS: ReadonlySet<string> = new Set(
  "rating ratings score votes voters count rank position popularity name title genres value description year type revenue budget people".split(
    " ",
  ),
);

/** What the words of a longer name say: `movie.ids.imdb`, `movie_imdb_link`, `ProviderIds.Tmdb`. */
export function roleOfWords(words: readonly string[]): IdRole | null {
  if (words.some((word) => NO_IDS.has(word))) return null;
  if (words.includes("imdb")) return "imdb";
  if (words.includes("tmdb") || words.includes("themoviedb")) return "tmdb";
  if (words.includes("isbn") || words.includes("identifiers")) return "isbn";
  const isTrack = words.includes("spotify") || words.includes("track");
  return isTrack && (words.includes("uri") || words.includes("id")) ? "source" : null;
}
