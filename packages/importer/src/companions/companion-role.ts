/** What the columns of a companion file are, by index; -1 for one that is not there. */
export type CompanionRole =
  /** Names of tags by their ids. */
  | { readonly what: "names"; readonly id: number; readonly name: number }
  /**
   * Tags, or ids of tags, by what items are joined by, with how often they were given; or how well
   * they fit from 0 to 1, as in MovieLens' genome.
   */
  | {
      readonly what: "tags";
      readonly join: number;
      readonly tag: number;
      readonly count: number;
      readonly relevance: number;
    }
  /** IMDb's and TMDB's ids by the numbers of films. */
  | { readonly what: "ids"; readonly join: number; readonly imdb: number; readonly tmdb: number }
  /** Mean ratings and their counts by IMDb's ids. */
  | { readonly what: "ratings"; readonly join: number; readonly rating: number; readonly votes: number };

/** Columns that items are joined by, best first. */
const JOINS = [
  "goodreadsbookid",
  "bookid",
  "movieid",
  "imdbid",
  "tconst",
  "trackid",
  "appid",
  "isbn13",
  "tmdbid",
];
const TAGS = ["tagid", "tag", "shelf", "tagname", "keyword", "keywords", "genre", "mood"];
const TITLES = ["title", "name", "trackname", "primarytitle"];

/** @param keys `columnKey`s; `null` for a table of items, or one that says nothing of them */
export function companionRole(keys: readonly string[]): CompanionRole | null {
  if (TITLES.some((key) => keys.includes(key))) return null;
  const first = (...names: readonly string[]): number => {
    const name = names.find((key) => keys.includes(key));
    return name === undefined ? -1 : keys.indexOf(name);
  };
  const id = first("tagid");
  const name = first("tagname", "tag");
  const join = first(...JOINS);
  if (join < 0) return id >= 0 && name >= 0 ? { what: "names", id, name } : null;
  const tag = first(...TAGS);
  if (tag >= 0) return { what: "tags", join, tag, count: first("count"), relevance: first("relevance") };
  const [imdb, tmdb] = [first("imdbid"), first("tmdbid")];
  if (keys[join] === "movieid" && (imdb >= 0 || tmdb >= 0)) return { what: "ids", join, imdb, tmdb };
  const [rating, votes] = [first("averagerating"), first("numvotes")];
  return keys[join] === "tconst" && rating >= 0 && votes >= 0
    ? { what: "ratings", join, rating, votes }
    : null;
}
