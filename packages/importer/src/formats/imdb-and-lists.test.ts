import { expect, test } from "vitest";
import { testFormats } from "../../../../test/support/format-case.ts";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

testFormats([
  {
    name: "IMDb title.basics.tsv",
    detected: "IMDb title.basics",
    content: lines(
      "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres",
      "tt0133093\tmovie\tThe Matrix\tThe Matrix\t0\t1999\t\\N\t136\tAction,Sci-Fi",
      'tt0000009\tmovie\t"Miss" Jerry\tMiss Jerry\t0\t1894\t\\N\t\\N\tRomance',
    ),
    mapping: {
      id: "tconst",
      title: "primaryTitle",
      year: "startYear",
      genres: "genres",
      runtime: "runtimeMinutes",
      otherTitles: "originalTitle",
    },
    items: [
      { id: "tt0133093", title: "The Matrix", year: 1999, runtime: 136, genres: ["Action", "Sci-Fi"] },
      { title: '"Miss" Jerry', runtime: null },
    ],
  },
  {
    name: "IMDb ratings export",
    detected: "IMDb ratings",
    content: lines(
      "Const,Your Rating,Date Rated,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
      'tt0467406,2,2021-11-15,Juno,Juno,https://…,Movie,7.4,96,2007,"Comedy, Drama",560000,2007-09-01,Jason Reitman',
    ),
    mapping: {
      id: "Const",
      title: "Title",
      year: "Year",
      genres: "Genres",
      people: "Directors",
      rating: "IMDb Rating",
      votes: "Num Votes",
      runtime: "Runtime (mins)",
      otherTitles: "Original Title",
      releaseDate: "Release Date",
    },
    items: [{ id: "tt0467406", rating: 7.4, votes: 560_000, runtime: 96, genres: ["Comedy", "Drama"] }],
  },
  {
    name: "Letterboxd ratings",
    detected: "Letterboxd ratings",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating",
      "2020-07-29,Run Lola Run,1998,https://boxd.it/vftv,5",
    ),
    mapping: { title: "Name", year: "Year" },
    items: [{ id: "run-lola-run-1998", rating: null }],
    warnings: ["No column has genres"],
  },
  {
    name: "Letterboxd diary",
    detected: "Letterboxd diary",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
      '2020-01-24,No Country for Old Men,2007,https://boxd.it/mANb,,,"with family, home",2020-01-24',
    ),
    mapping: { title: "Name", year: "Year" },
    items: [{ id: "no-country-for-old-men-2007", rating: null, tags: [] }],
    warnings: ["No column has genres"],
  },
  {
    name: "Letterboxd watched",
    detected: "Letterboxd watched",
    file: "watched.csv",
    content: lines("Date,Name,Year,Letterboxd URI", "2020-07-29,Run Lola Run,1998,https://boxd.it/vftv"),
    mapping: { title: "Name", year: "Year" },
    items: [{ id: "run-lola-run-1998" }],
    warnings: ["No column has genres"],
  },
  {
    name: "Letterboxd watchlist, which only its name tells apart,",
    detected: "Letterboxd watchlist",
    file: "watchlist.csv",
    content: lines("Date,Name,Year,Letterboxd URI", "2020-07-29,Run Lola Run,1998,https://boxd.it/vftv"),
    mapping: { title: "Name", year: "Year" },
    items: [{ id: "run-lola-run-1998" }],
    warnings: ["No column has genres"],
  },
  {
    name: "IMDb list",
    detected: "IMDb list",
    content: lines(
      "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated",
      '1,tt0467406,2021-11-15,2021-11-15,,Juno,Juno,https://…,Movie,7.4,96,2007,"Comedy, Drama",560000,2007-09-01,Jason Reitman,2,2021-11-15',
    ),
    mapping: {
      id: "Const",
      title: "Title",
      year: "Year",
      genres: "Genres",
      people: "Directors",
      rating: "IMDb Rating",
      votes: "Num Votes",
      runtime: "Runtime (mins)",
      otherTitles: "Original Title",
      releaseDate: "Release Date",
    },
    items: [{ id: "tt0467406", rating: 7.4 }],
  },
  {
    name: "Trakt ratings",
    detected: "Trakt ratings",
    content: lines(
      "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,url,released,season_number,episode_number,episode_title,episode_released,episode_trakt_rating,genres,rating",
      '2024-01-02T20:00:00Z,movie,Alien,1979,8.4,295,tt0078748,348,https://…,1979-05-25,,,,,,"horror,science-fiction",9',
    ),
    mapping: {
      id: "imdb_id+tmdb_id",
      title: "title",
      year: "year",
      genres: "genres",
      rating: "trakt_rating",
      links: "imdb_id+tmdb_id",
      releaseDate: "released",
    },
    items: [{ id: "tt0078748", rating: 8.4, genres: ["horror", "science-fiction"] }],
  },
]);

const BASICS = lines(
  "tconst\ttitleType\tprimaryTitle\toriginalTitle\tisAdult\tstartYear\tendYear\truntimeMinutes\tgenres",
  "tt0133093\tmovie\tThe Matrix\tThe Matrix\t0\t1999\t\\N\t136\tAction,Sci-Fi",
  "tt0098904\ttvSeries\tSeinfeld\tSeinfeld\t0\t1989\t1998\t22\tComedy",
  "tt0697784\ttvEpisode\tThe Pitch\tThe Pitch\t0\t1992\t\\N\t23\tComedy",
  "tt0697785\ttvEpisode\tThe Ticket\tThe Ticket\t0\t1992\t\\N\t23\tComedy",
  "tt0804492\tvideoGame\tPortal\tPortal\t0\t2007\t\\N\t\\N\tAction",
);

test("of IMDb's titles, films and series are taken, not episodes and games; the report says so", async () => {
  const { sample, leftOut, warnings, rows, skipped } = await previewFile(sourceOf(BASICS), { kind: "movie" });
  expect(sample.map(({ title }) => title)).toEqual(["The Matrix", "Seinfeld"]);
  expect([rows, skipped]).toEqual([5, 0]);
  expect(leftOut).toEqual([
    { what: "episodes of series (titleType tvEpisode)", rows: 2 },
    { what: "games (titleType videoGame)", rows: 1 },
  ]);
  expect(warnings.join()).toContain("2 rows are left out: episodes of series");
});

test("as games, only games are; as nothing but episodes it is refused", async () => {
  const games = await previewFile(sourceOf(BASICS), { kind: "game" });
  expect(games.sample.map(({ title }) => title)).toEqual(["Portal"]);
  const episodes = BASICS.split("\n").filter((line) => /tconst|tvEpisode/.test(line));
  await expect(previewFile(sourceOf(lines(...episodes)), { kind: "movie" })).rejects.toMatchObject({
    code: "nothing-to-import",
    message: expect.stringContaining("2 rows are left out"),
  });
});
