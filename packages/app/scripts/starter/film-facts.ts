import { readFileSync } from "node:fs";
import { join } from "node:path";
import { RowSplitter } from "../../../importer/src/table/row-splitter.ts";

/** One film as a source tells of it. */
interface FilmFacts {
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
}

export interface TweetedFilm extends FilmFacts {
  readonly imdbId: string;
}

export interface WikipediaFilm extends FilmFacts {
  readonly cast: readonly string[];
  /** Whether the film has an article of its own. */
  readonly hasArticle: boolean;
}

export interface Votes {
  /** 0 to 10. */
  readonly mean: number;
  readonly count: number;
}

/** MovieTweetings: IMDb ids, titles, years and genres, to 2018. */
export function readTweetedFilms(data: string): readonly TweetedFilm[] {
  return rows(join(data, "catalogs/movietweetings-movies.csv")).map((row) => ({
    imdbId: row["imdb_id"] ?? "",
    // The source has a few titles as they stand in a page's HTML.
    title: (row["title"] ?? "").replaceAll("&amp;", "&"),
    year: Number(row["year"]),
    genres: (row["genres"] ?? "").split("|").filter((genre) => genre !== ""),
  }));
}

/** MovieTweetings: the mean and number of a year's ratings (2013), by IMDb id. */
export function readVotes(data: string): ReadonlyMap<string, Votes> {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const row of rows(join(data, "ratings/movietweetings-100k.csv"))) {
    const id = row["imdb_id"] ?? "";
    const { sum, count } = sums.get(id) ?? { sum: 0, count: 0 };
    sums.set(id, { sum: sum + Number(row["rating"]), count: count + 1 });
  }
  return new Map([...sums].map(([id, { sum, count }]) => [id, { mean: sum / count, count }]));
}

/** Wikipedia's lists of American films, 1900 to 2023. */
export function readWikipediaFilms(data: string): readonly WikipediaFilm[] {
  return readFileSync(join(data, "catalogs/wikipedia-movies.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { title, year, genres, cast, href } = JSON.parse(line) as {
        title: string;
        year: number;
        genres: string[];
        cast: string[];
        href: string | null;
      };
      return { title, year, genres, cast, hasArticle: href !== null };
    });
}

function rows(path: string): readonly Record<string, string>[] {
  const found: string[][] = [];
  const splitter = new RowSplitter({ separator: ",", quotes: true, lineEnd: "\n" }, path);
  splitter.push(readFileSync(path, "utf8"), ({ fields }) => found.push([...fields]));
  splitter.end(({ fields }) => found.push([...fields]));
  const [header = [], ...data] = found;
  return data.map((fields) => Object.fromEntries(header.map((name, index) => [name, fields[index] ?? ""])));
}
