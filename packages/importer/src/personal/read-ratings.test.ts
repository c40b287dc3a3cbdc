import { describe, expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { isoDate } from "../values/iso-date.ts";
import type { PersonalEntry } from "./entry/personal-entry.ts";
import { readRatings, type RatingsOptions } from "./read-ratings.ts";

const read = (content: string | Uint8Array, name = "ratings.csv", options: RatingsOptions = {}) =>
  readRatings(sourceOf(content, { name }), options);

interface Case {
  readonly format: string;
  readonly name?: string;
  readonly content: string;
  readonly entries: readonly Partial<PersonalEntry>[];
}

const CASES: readonly Case[] = [
  {
    format: "Letterboxd ratings",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating",
      "2020-07-29,Run Lola Run,1998,https://boxd.it/vftv,4.5",
    ),
    entries: [{ title: "Run Lola Run", year: 1998, ids: {}, rating: 9, status: "rated", at: "2020-07-29" }],
  },
  {
    format: "Letterboxd diary",
    content: lines(
      "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
      '2020-12-26,Juno,2007,https://boxd.it/IcH6,,,"with family, home",2020-12-25',
    ),
    entries: [{ title: "Juno", year: 2007, ids: {}, rating: null, status: "seen", at: "2020-12-25" }],
  },
  {
    format: "Letterboxd watched",
    name: "watched.csv",
    content: lines("Date,Name,Year,Letterboxd URI", "2020-07-29,8 1/2,1963,https://boxd.it/m4ny"),
    entries: [{ title: "8 1/2", year: 1963, ids: {}, rating: null, status: "seen", at: "2020-07-29" }],
  },
  {
    format: "Letterboxd watchlist",
    name: "watchlist.csv",
    content: lines("Date,Name,Year,Letterboxd URI", "2020-07-29,8 1/2,1963,https://boxd.it/m4ny"),
    entries: [{ title: "8 1/2", year: 1963, ids: {}, rating: null, status: "watchlist", at: "2020-07-29" }],
  },
  {
    format: "IMDb ratings",
    content: lines(
      "Const,Your Rating,Date Rated,Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors",
      'tt0467406,7,2021-11-15,Juno,https://…,Movie,7.4,96,2007,"Comedy, Drama",560000,2007-09-01,Jason Reitman',
    ),
    entries: [
      { title: "Juno", year: 2007, ids: { imdb: "tt0467406" }, rating: 7, status: "rated", at: "2021-11-15" },
    ],
  },
  {
    format: "IMDb list",
    name: "WATCHLIST.csv",
    content: lines(
      "Position,Const,Created,Modified,Description,Title,Original Title,URL,Title Type,IMDb Rating,Runtime (mins),Year,Genres,Num Votes,Release Date,Directors,Your Rating,Date Rated",
      "1,tt0078748,2024-01-02,2024-01-02,,Alien,Alien,https://…,Movie,8.5,117,1979,Horror,1000000,1979-05-25,Ridley Scott,,",
    ),
    entries: [
      {
        title: "Alien",
        year: 1979,
        ids: { imdb: "tt0078748" },
        rating: null,
        status: "watchlist",
        at: "2024-01-02",
      },
    ],
  },
  {
    format: "Trakt ratings",
    content: lines(
      "rated_at,type,title,year,trakt_rating,trakt_id,imdb_id,tmdb_id,genres,rating",
      "2024-01-02T21:00:00+01:00,movie,Alien,1979,8.4,295,tt0078748,348,horror,9",
      "2024-01-02T21:00:00Z,episode,The Pitch,1992,8.4,295,,,comedy,9",
    ),
    entries: [
      {
        title: "Alien",
        year: 1979,
        ids: { imdb: "tt0078748", tmdb: "348" },
        rating: 9,
        status: "rated",
        at: "2024-01-02T20:00:00.000Z",
      },
    ],
  },
  {
    format: "Goodreads export",
    content: lines(
      "Book Id,Title,Author,ISBN,ISBN13,My Rating,Average Rating,Year Published,Original Publication Year,Date Read,Date Added,Bookshelves,Exclusive Shelf",
      '1,Dune,Frank Herbert,"=""0441172717""","=""""",5,4.28,2019,1965,2022/05/21,2022/05/01,,read',
      '2,Emma,Jane Austen,"=""""","=""9780141439587""",0,4.0,2003,1815,,2022/06/01,to-read,to-read',
      '3,Ulysses,James Joyce,"=""""","=""""",0,3.7,1990,1922,2020/01/02,2019/01/01,,read',
      '4,Middlemarch,George Eliot,"=""""","=""""",0,4.0,1994,1871,,2022/06/01,,currently-reading',
    ),
    entries: [
      {
        title: "Dune",
        year: 1965,
        ids: { isbn: "0441172717", own: "1" },
        rating: 10,
        status: "rated",
        at: "2022-05-21",
      },
      {
        title: "Emma",
        year: 1815,
        ids: { isbn: "9780141439587", own: "2" },
        rating: null,
        status: "watchlist",
        at: "2022-06-01",
      },
      { title: "Ulysses", year: 1922, ids: { own: "3" }, rating: null, status: "seen", at: "2020-01-02" },
    ],
  },
  {
    format: "MovieLens ratings",
    content: lines("userId,movieId,rating,timestamp", "7,318,4.5,964982703"),
    entries: [
      {
        title: null,
        year: null,
        ids: { own: "318" },
        rating: 9,
        status: "rated",
        at: "2000-07-30T18:45:03.000Z",
      },
    ],
  },
  {
    format: "MovieLens ratings",
    name: "ratings.dat",
    content: lines("1::1193::5::978300760"),
    entries: [
      {
        title: null,
        year: null,
        ids: { own: "1193" },
        rating: 10,
        status: "rated",
        at: "2000-12-31T22:12:40.000Z",
      },
    ],
  },
  {
    format: "MovieTweetings ratings",
    content: lines("user_id,imdb_id,rating,timestamp", "1,tt1074638,7,1365029107"),
    entries: [
      {
        title: null,
        year: null,
        ids: { imdb: "tt1074638" },
        rating: 7,
        status: "rated",
        at: "2013-04-03T22:45:07.000Z",
      },
    ],
  },
];

describe("a personal export is read:", () => {
  test.for(CASES)("$format $name", async ({ format, name, content, entries }) => {
    const { report, ...read_ } = await read(content, name);
    expect(read_.entries).toMatchObject(entries);
    expect(report).toMatchObject({ format, entries: entries.length, skipped: 0 });
  });
});

test("an archive of Letterboxd gives one entry for each film: ratings above what was seen, that above wishes", async () => {
  const { entries, report } = await read(
    zipOf({
      "profile.csv": lines("Date Joined,Username", "2020-01-01,me"),
      "watchlist.csv": lines(
        "Date,Name,Year,Letterboxd URI",
        "2024-01-01,Heat,1995,u1",
        "2024-01-01,Alien,1979,u2",
      ),
      "watched.csv": lines(
        "Date,Name,Year,Letterboxd URI",
        "2020-01-01,Juno,2007,u3",
        "2020-01-01,Alien,1979,u2",
      ),
      "diary.csv": lines(
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
        "2021-01-01,Juno,2007,x,3,,,2021-01-01",
        "2022-01-01,Juno,2007,y,4,Yes,,2022-01-01",
      ),
      "deleted/diary.csv": lines(
        "Date,Name,Year,Letterboxd URI,Rating,Rewatch,Tags,Watched Date",
        "2023-01-01,Juno,2007,x,0.5,,,2023-01-01",
      ),
    }),
    "letterboxd-me.zip",
  );
  expect(entries.map(({ title, status, rating, at }) => [title, status, rating, at])).toEqual([
    ["Heat", "watchlist", null, "2024-01-01"],
    ["Alien", "seen", null, "2020-01-01"],
    ["Juno", "rated", 8, "2022-01-01"],
  ]);
  expect(report).toMatchObject({ rows: 6, rated: 1, seen: 1, watchlist: 1 });
});

describe("ratings of several people", () => {
  const content = lines(
    "userId,movieId,rating,timestamp",
    "1,318,4.5,964982703",
    "2,318,1,964982703",
    "2,1,3,964982703",
  );

  test("are refused until one is named", async () => {
    await expect(read(content)).rejects.toMatchObject({
      code: "ratings-user-unclear",
      message: expect.stringContaining("Say whose to take: 1, 2."),
      fields: { users: ["1", "2"] },
    });
    await expect(read(content, "r.csv", { user: "3" })).rejects.toMatchObject({
      code: "ratings-user-unclear",
      message: expect.stringContaining("no ratings of 3"),
    });
    const { entries, report } = await read(content, "r.csv", { user: "2" });
    expect(entries.map(({ ids, rating }) => [ids.own, rating])).toEqual([
      ["318", 2],
      ["1", 6],
    ]);
    expect(report.leftOut).toEqual([{ what: "ratings of other people", rows: 1 }]);
  });

  test("get titles and ids from the files beside them", async () => {
    const movies = lines("movieId,title,genres", '318,"Shawshank Redemption, The (1994)",Drama');
    const links = lines("movieId,imdbId,tmdbId", "318,0111161,278");
    const expected = {
      title: "The Shawshank Redemption",
      year: 1994,
      ids: { imdb: "tt0111161", tmdb: "278" },
    };
    const companions = [movies, links].map((text) => sourceOf(text));
    const given = await read(content, "r.csv", { user: "1", companions });
    const zipped = await read(
      zipOf({ "ratings.csv": content, "movies.csv": movies, "links.csv": links }),
      "ml.zip",
      { user: "1" },
    );
    expect(given.entries).toMatchObject([expected]);
    expect(zipped.entries).toMatchObject([expected]);
  });
});

test("rows that cannot be read are skipped with line, reason and text", async () => {
  const { report, entries } = await read(
    lines(
      "Date,Name,Year,Letterboxd URI,Rating",
      "2020-07-29,,1998,u,4",
      "2020-07-29,A,1998,u,9",
      "today,B,1998,u,4",
    ),
  );
  expect(report.skippedRows).toEqual([
    { line: 2, reason: "has no title", text: "2020-07-29,,1998,u,4" },
    { line: 3, reason: "has a rating that cannot be read, 9", text: "2020-07-29,A,1998,u,9" },
  ]);
  expect(entries).toMatchObject([{ title: "B", at: null }]);
});

test("a table of films is no export of a person", async () => {
  await expect(read(lines("title,year", "A,1999"), "films.csv")).rejects.toMatchObject({
    code: "ratings-unknown",
    message: expect.stringContaining("films.csv"),
  });
});

test("the advice for such a table names columns that it has", async () => {
  await expect(read(lines("kind,title,year", "movie,A,1999"), "films.csv")).rejects.toMatchObject({
    message: expect.stringContaining("--map title=title --map rating=COLUMN."),
  });
});

test.for<[string, string | null]>([
  ["2024-05-31", "2024-05-31"],
  ["2022/5/1", "2022-05-01"],
  ["2024-02-30", null],
  ["31/05/2024", null],
  ["2024-01-02T21:00:00+01:00", "2024-01-02T20:00:00.000Z"],
  ["2024-01-02 21:00", null],
  ["964982703", "2000-07-30T18:45:03.000Z"],
  ["42", null],
  ["soon", null],
])("the date %s is %s", ([text, date]) => {
  expect(isoDate(text)).toBe(date);
});
