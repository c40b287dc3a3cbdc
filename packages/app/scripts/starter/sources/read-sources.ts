import { readFileSync } from "node:fs";
import { join } from "node:path";
import { listOf, readRows } from "./read-rows.ts";

/** MovieTweetings: IMDb ids, titles, years and genres, to 2018. */
export interface TweetedFilm {
  readonly imdbId: string;
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
}

export function readTweetedFilms(data: string): readonly TweetedFilm[] {
  return readRows(join(data, "catalogs/movietweetings-movies.csv")).map((row) => ({
    imdbId: row["imdb_id"] ?? "",
    // The source has a few titles as they stand in a page's HTML.
    title: (row["title"] ?? "").replaceAll("&amp;", "&"),
    year: Number(row["year"]),
    genres: listOf(row["genres"], "|"),
  }));
}

/** One rating of MovieTweetings. */
export interface Tweet {
  readonly user: string;
  readonly imdbId: string;
  /** 0 to 10. */
  readonly rating: number;
  /** Seconds since 1970. */
  readonly time: number;
}

export function readTweets(data: string): readonly Tweet[] {
  return readRows(join(data, "ratings/movietweetings-100k.csv")).map((row) => ({
    user: row["user_id"] ?? "",
    imdbId: row["imdb_id"] ?? "",
    rating: Number(row["rating"]),
    time: Number(row["timestamp"]),
  }));
}

/** Wikipedia's lists of American films, 1900 to 2023. */
export interface WikipediaFilm {
  readonly title: string;
  readonly year: number;
  readonly genres: readonly string[];
  readonly cast: readonly string[];
  /** Name of its article; `null` where it has none. */
  readonly slug: string | null;
  /** Length of the article's summary in characters; 0 without an article. */
  readonly summary: number;
  readonly hasPoster: boolean;
}

export function readWikipediaFilms(data: string): readonly WikipediaFilm[] {
  const articles = new Map(
    readRows(join(data, "catalogs/wikipedia-summary-length.csv")).map((row) => [row["slug"] ?? "", row]),
  );
  return readFileSync(join(data, "catalogs/wikipedia-movies.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const film = JSON.parse(line) as Omit<WikipediaFilm, "slug"> & { readonly href: string | null };
      const article = articles.get(film.href ?? "");
      return {
        title: film.title,
        year: film.year,
        genres: film.genres,
        cast: film.cast,
        slug: film.href,
        summary: Number(article?.["summary_characters"] ?? 0),
        hasPoster: article?.["has_poster"] === "1",
      };
    });
}

/** Nominated for an Academy Award, to 2025. */
export interface OscarFilm {
  readonly imdbId: string;
  readonly title: string;
  /** The first of the years that the ceremony was about. */
  readonly year: number;
  readonly nominations: number;
  readonly wins: number;
}

export function readOscarFilms(data: string): readonly OscarFilm[] {
  return readRows(join(data, "catalogs/oscar-films.csv")).map((row) => ({
    imdbId: row["imdb"] ?? "",
    title: row["title"] ?? "",
    year: Number((row["ceremony_year"] ?? "").slice(0, 4)),
    nominations: Number(row["nominations"]),
    wins: Number(row["wins"]),
  }));
}

/** Box office, 1970 to 2013. */
export interface GrossFilm {
  readonly imdbId: string;
  readonly title: string;
  readonly year: number;
  /** US dollars of its year, world-wide. */
  readonly gross: number;
}

export function readGrossFilms(data: string): readonly GrossFilm[] {
  return readRows(join(data, "catalogs/film-gross.csv")).map((row) => ({
    imdbId: row["imdb"] ?? "",
    title: (row["title"] ?? "").replaceAll(/\s+/g, " "),
    year: Number(row["year"]),
    gross: Math.max(Number(row["worldwide_usd"]), Number(row["domestic_usd"])) || 0,
  }));
}

/** What films after 2013 earned, written down by hand: the sources' box office ends there. */
export interface EarnedFilm {
  readonly title: string;
  readonly year: number;
  /** US dollars of its year, world-wide, to two digits. */
  readonly gross: number;
  /** Of a film that no other source has; else empty. */
  readonly genres: readonly string[];
  readonly people: readonly string[];
  readonly minutes: number | null;
  readonly certificate: string | null;
}

export function readEarnedFilms(): readonly EarnedFilm[] {
  return readRows(join(import.meta.dirname, "box-office.csv")).map((row) => ({
    title: row["title"] ?? "",
    year: Number(row["year"]),
    gross: 1e6 * Number(row["millions"]),
    genres: listOf(row["genres"], "|"),
    people: listOf(row["people"], "|"),
    minutes: Number(row["minutes"]) || null,
    certificate: row["certificate"] || null,
  }));
}

/** What three streaming services offered in 2021. */
export interface StreamedFilm {
  readonly service: string;
  readonly title: string;
  readonly year: number;
  /** `null` where it is not known. */
  readonly minutes: number | null;
  readonly certificate: string;
  readonly countries: readonly string[];
  readonly directors: readonly string[];
  readonly cast: readonly string[];
  readonly genres: readonly string[];
}

export function readStreamedFilms(data: string): readonly StreamedFilm[] {
  return readRows(join(data, "catalogs/streaming-films.csv")).map((row) => ({
    service: row["service"] ?? "",
    title: row["title"] ?? "",
    year: Number(row["year"]),
    minutes: Number(row["minutes"]) || null,
    certificate: row["certificate"] ?? "",
    countries: listOf(row["country"], ","),
    directors: listOf(row["director"], ","),
    cast: listOf(row["cast"], ","),
    genres: listOf(row["genres"], ","),
  }));
}

/** Facts written down by hand where the sources have them wrong or not at all. */
export interface FilmByHand {
  readonly imdbId: string;
  readonly title: string;
  readonly year: number | null;
  /** Instead of those of the sources, or beside them after a `+`. */
  readonly genres: readonly string[];
  readonly addsGenres: boolean;
  readonly language: string | null;
  readonly country: string | null;
  readonly people: readonly string[];
  readonly otherTitles: readonly string[];
  readonly minutes: number | null;
  readonly certificate: string | null;
}

export function readFilmsByHand(): readonly FilmByHand[] {
  return readRows(join(import.meta.dirname, "by-hand.csv")).map((row) => ({
    imdbId: row["imdb_id"] ?? "",
    title: row["title"] ?? "",
    year: Number(row["year"]) || null,
    genres: listOf(row["genres"]?.replace("+", ""), "|"),
    addsGenres: row["genres"]?.startsWith("+") === true,
    language: row["language"] || null,
    country: row["country"] || null,
    people: listOf(row["people"], "|"),
    otherTitles: listOf(row["other_titles"], "|"),
    minutes: Number(row["minutes"]) || null,
    certificate: row["certificate"] || null,
  }));
}
