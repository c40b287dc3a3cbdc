import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { readRatings } from "../personal/read-ratings.ts";
import { previewFile } from "../read/preview-file.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-sqlite-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A database that these statements make. */
function made(name: string, sql: string): string {
  const path = join(folder, name);
  const database = new DatabaseSync(path);
  database.exec(sql);
  database.close();
  return path;
}

const FILMS = `
  INSERT INTO directors VALUES (7, 'Michael Mann'), (8, 'Pete Docter');
  INSERT INTO movies VALUES (1, 'Heat', 1995, 7), (2, 'Up', 2009, 8);
  INSERT INTO genres VALUES (3, 'Thriller'), (4, 'Crime'), (5, 'Comedy');
  INSERT INTO movie_genres VALUES (1, 4), (1, 3), (2, 5);`;

test.each([
  [
    "foreign keys",
    `CREATE TABLE genres (id INTEGER PRIMARY KEY, name TEXT);
     CREATE TABLE directors (id INTEGER PRIMARY KEY, name TEXT);
     CREATE TABLE movies (id INTEGER PRIMARY KEY, title TEXT, year INT, director_id INT REFERENCES directors (id));
     CREATE TABLE movie_genres (film INT REFERENCES movies (id), what INT REFERENCES genres (id));`,
  ],
  [
    "names alone",
    `CREATE TABLE genres (id INTEGER, name TEXT);
     CREATE TABLE directors (id INTEGER, name TEXT);
     CREATE TABLE movies (id INTEGER, title TEXT, year INT, director_id INT);
     CREATE TABLE movie_genres (movie_id INT, genre_id INT);`,
  ],
  [
    "a table of pairs without numbered rows",
    `CREATE TABLE genres (id INTEGER PRIMARY KEY, name TEXT);
     CREATE TABLE directors (id INTEGER PRIMARY KEY, name TEXT);
     CREATE TABLE movies (id INTEGER PRIMARY KEY, title TEXT, year INT, director_id INT);
     CREATE TABLE movie_genres (movie_id INT, genre_id INT, PRIMARY KEY (movie_id, genre_id)) WITHOUT ROWID;`,
  ],
])("genres and people that are linked by number come by name: %s", async (what, schema) => {
  const report = await previewFile({ path: made(`${what}.db`, schema + FILMS) }, { kind: "movie" });
  expect(report).toMatchObject({ table: "movies", items: 2, skipped: 0 });
  expect(report.sample).toMatchObject([
    {
      title: "Heat",
      year: 1995,
      genres: expect.arrayContaining(["Crime", "Thriller"]),
      people: ["Michael Mann"],
    },
    { title: "Up", year: 2009, genres: ["Comedy"], people: ["Pete Docter"] },
  ]);
});

test("a genre that stands in its film as a number comes by name", async () => {
  const path = made(
    "number.db",
    `CREATE TABLE genre (id INT, name TEXT); INSERT INTO genre VALUES (1, 'Crime'), (2, 'Comedy');
     CREATE TABLE movie (title TEXT, year INT, genre INT); INSERT INTO movie VALUES ('Heat', 1995, 1), ('Up', 2009, 2);`,
  );
  const { sample } = await previewFile({ path }, { kind: "movie" });
  expect(sample).toMatchObject([{ genres: ["Crime"] }, { genres: ["Comedy"] }]);
});

test("two names for one number make no film twice", async () => {
  const path = made(
    "twice.db",
    `CREATE TABLE genres (id INT, name TEXT); INSERT INTO genres VALUES (1, 'Crime'), (1, 'Comedy');
     CREATE TABLE movies (id INT, title TEXT); INSERT INTO movies VALUES (1, 'Heat');
     CREATE TABLE movie_genres (movie_id INT, genre_id INT); INSERT INTO movie_genres VALUES (1, 1), (1, 1);`,
  );
  expect(await previewFile({ path }, { kind: "movie" })).toMatchObject({ items: 1, skipped: 0 });
});

test("of thousands of genres of one film a hundred are read", async () => {
  const path = made(
    "many.db",
    `CREATE TABLE genres (id INTEGER PRIMARY KEY, name TEXT);
     CREATE TABLE movies (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO movies VALUES (1, 'Heat');
     CREATE TABLE movie_genres (movie_id INT, genre_id INT);
     WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) INSERT INTO genres SELECT i, 'Kind ' || i FROM n;
     INSERT INTO movie_genres SELECT 1, id FROM genres ORDER BY id;`,
  );
  const { sample } = await previewFile({ path }, { kind: "movie" });
  expect(sample[0]?.genres).toContain("Kind 1");
  expect(sample[0]?.genres).not.toContain("Kind 101");
});

/** As Calibre makes it, without what no test needs. Its view asks for a function that only Calibre has. */
const CALIBRE = `
  CREATE TABLE books (id INTEGER PRIMARY KEY, title TEXT, sort TEXT, timestamp TIMESTAMP, pubdate TIMESTAMP, series_index REAL, author_sort TEXT, isbn TEXT, path TEXT, uuid TEXT, has_cover BOOL, last_modified TIMESTAMP);
  CREATE TABLE authors (id INTEGER PRIMARY KEY, name TEXT, sort TEXT, link TEXT);
  CREATE TABLE tags (id INTEGER PRIMARY KEY, name TEXT, link TEXT);
  CREATE TABLE series (id INTEGER PRIMARY KEY, name TEXT, sort TEXT, link TEXT);
  CREATE TABLE ratings (id INTEGER PRIMARY KEY, rating INTEGER, link TEXT);
  CREATE TABLE languages (id INTEGER PRIMARY KEY, lang_code TEXT, link TEXT);
  CREATE TABLE books_authors_link (id INTEGER PRIMARY KEY, book INTEGER, author INTEGER);
  CREATE TABLE books_tags_link (id INTEGER PRIMARY KEY, book INTEGER, tag INTEGER);
  CREATE TABLE books_series_link (id INTEGER PRIMARY KEY, book INTEGER, series INTEGER);
  CREATE TABLE books_ratings_link (id INTEGER PRIMARY KEY, book INTEGER, rating INTEGER);
  CREATE TABLE books_languages_link (id INTEGER PRIMARY KEY, book INTEGER, lang_code INTEGER, item_order INTEGER);
  CREATE VIEW meta AS SELECT id, title, (SELECT sortconcat(l.id, name) FROM books_authors_link AS l JOIN authors ON author = authors.id WHERE book = books.id) authors FROM books;
  INSERT INTO books VALUES
    (1, 'Red Door', 'Red Door', '2020-01-01', '1965-08-01', 2, 'Alpha, Anna', '', 'a', 'u1', 1, '2024-01-01'),
    (2, 'Blue Door', 'Blue Door', '2020-01-02', '1970-01-01', 1, 'Beta, Bert', '', 'b', 'u2', 0, '2024-01-01');
  INSERT INTO authors VALUES (1, 'Anna Alpha', '', ''), (2, 'Bert Beta', '', '');
  INSERT INTO tags VALUES (1, 'Science Fiction', ''), (2, 'Romance', ''), (3, 'Adventure', '');
  INSERT INTO series VALUES (1, 'Doors', '', '');
  INSERT INTO ratings VALUES (1, 8, '');
  INSERT INTO languages VALUES (1, 'eng', '');
  INSERT INTO books_authors_link VALUES (1, 1, 2), (2, 1, 1), (3, 2, 2);
  INSERT INTO books_tags_link VALUES (1, 1, 3), (2, 1, 1), (3, 2, 2);
  INSERT INTO books_series_link VALUES (1, 1, 1);
  INSERT INTO books_ratings_link VALUES (1, 1, 1);
  INSERT INTO books_languages_link VALUES (1, 1, 1, 0), (2, 2, 1, 0);`;
const calibre = made("metadata.db", CALIBRE);

test("Calibre's library comes with authors, tags, series and languages", async () => {
  const report = await previewFile({ path: calibre }, {});
  expect(report).toMatchObject({ kind: "book", items: 2, skipped: 0 });
  expect(report.sample).toMatchObject([
    {
      title: "Red Door",
      year: 1965,
      people: ["Bert Beta", "Anna Alpha"],
      genres: ["Adventure", "Science Fiction"],
      series: "Doors",
      language: "en",
      rating: 8,
    },
    { title: "Blue Door", people: ["Bert Beta"], genres: ["Romance"] },
  ]);
});

test("of Calibre's library what was rated is one's own, and nothing is said to have been read", async () => {
  const { report, entries } = await readRatings({ path: calibre }, {});
  expect(report.format).toBe("Calibre library");
  expect(entries.map(({ title, rating }) => [title, rating])).toEqual([["Red Door", 8]]);
});

/** As Kodi makes it: films in numbered columns, and a view that brings the rest. */
const numbered = Array.from({ length: 24 }, (_, index) => `c${String(index).padStart(2, "0")}`);
const film = (id: number, of: Readonly<Record<string, string>>, rest: string): string =>
  `INSERT INTO movie VALUES (${id}, ${id}, ${numbered.map((column) => `'${of[column] ?? ""}'`).join(", ")}, ${rest});`;
const KODI = `
  CREATE TABLE movie (idMovie INTEGER PRIMARY KEY, idFile INTEGER, ${numbered.map((column) => `${column} TEXT`).join(", ")}, idSet INTEGER, userrating INTEGER, premiered TEXT);
  CREATE TABLE tvshow (idShow INTEGER PRIMARY KEY, ${numbered.map((column) => `${column} TEXT`).join(", ")});
  CREATE TABLE files (idFile INTEGER PRIMARY KEY, strFileName TEXT, playCount INTEGER, lastPlayed TEXT, dateAdded TEXT);
  CREATE TABLE uniqueid (uniqueid_id INTEGER PRIMARY KEY, value TEXT, type TEXT);
  CREATE TABLE genre (genre_id INTEGER PRIMARY KEY, name TEXT);
  CREATE TABLE genre_link (genre_id INTEGER, media_id INTEGER, media_type TEXT);
  CREATE VIEW movie_view AS SELECT movie.*, files.strFileName AS strFileName, files.playCount AS playCount, files.lastPlayed AS lastPlayed, files.dateAdded AS dateAdded, uniqueid.value AS uniqueid_value, uniqueid.type AS uniqueid_type FROM movie JOIN files ON files.idFile = movie.idFile LEFT JOIN uniqueid ON uniqueid.uniqueid_id = movie.c09;
  CREATE VIEW tvshow_view AS SELECT tvshow.* FROM tvshow;
  INSERT INTO genre VALUES (1, 'Crime');
  INSERT INTO genre_link VALUES (1, 1, 'movie');
  INSERT INTO uniqueid VALUES (1, 'tt0113277', 'imdb');
  INSERT INTO files VALUES (1, 'Heat.mkv', 2, '2024-05-01 20:00:00', '2023-01-01 10:00:00'), (2, 'Up.mkv', NULL, NULL, '2023-01-01 10:00:00');
  ${film(1, { c00: "Heat", c01: "Two men.", c09: "1", c11: "10200", c12: "R", c14: "Crime / Thriller", c15: "Michael Mann", c16: "Heat" }, "NULL, 9, '1995-12-15'")}
  ${film(2, { c00: "Up", c11: "5760", c14: "Comedy", c15: "Pete Docter / Bob Peterson" }, "NULL, 0, '2009-05-29'")}`;
const kodi = made("MyVideos131.db", KODI);

test("Kodi's library comes with what its numbered columns mean", async () => {
  const report = await previewFile({ path: kodi }, {});
  expect(report).toMatchObject({ kind: "movie", items: 2, skipped: 0 });
  expect(report.sample).toMatchObject([
    {
      id: "tt0113277",
      title: "Heat",
      year: 1995,
      genres: ["Crime", "Thriller"],
      people: ["Michael Mann"],
      runtime: 170,
      certificate: "R",
      overview: "Two men.",
    },
    { title: "Up", year: 2009, genres: ["Comedy"], people: ["Pete Docter", "Bob Peterson"] },
  ]);
});

test("of Kodi's library what was played and rated is one's own", async () => {
  const { report, entries } = await readRatings({ path: kodi }, {});
  expect(report.format).toBe("Kodi library");
  expect(entries.map(({ title, rating }) => [title, rating])).toEqual([["Heat", 9]]);
});

test("of Plex's library films and series are taken, whose types are numbers", async () => {
  const path = made(
    "com.plexapp.plugins.library.db",
    `CREATE TABLE metadata_items (id INTEGER PRIMARY KEY, metadata_type INTEGER, guid TEXT, title TEXT, title_sort TEXT, summary TEXT, duration INTEGER, tags_genre TEXT, tags_director TEXT, year INTEGER);
     INSERT INTO metadata_items VALUES
       (1, 1, 'plex://movie/1', 'Heat', 'Heat', 'Two men.', 10200000, 'Crime|Thriller', 'Michael Mann', 1995),
       (2, 2, 'plex://show/2', 'The Wire', 'Wire', '', 3600000, 'Crime|Drama', '', 2002),
       (3, 3, 'plex://season/3', 'Season 1', '', '', 0, '', '', NULL),
       (4, 4, 'plex://episode/4', 'The Target', '', '', 3600000, '', 'Clark Johnson', 2002);`,
  );
  const { items, sample, leftOut } = await previewFile({ path }, { kind: "movie" });
  expect(items).toBe(2);
  expect(sample).toMatchObject([
    { title: "Heat", year: 1995, genres: ["Crime", "Thriller"], people: ["Michael Mann"], runtime: 170 },
    { title: "The Wire", year: 2002 },
  ]);
  expect(leftOut).toHaveLength(2);
});

test("of Jellyfin's library films and series are taken, whose types are the names of its classes", async () => {
  const path = made(
    "library.db",
    `CREATE TABLE TypedBaseItems (guid GUID PRIMARY KEY NOT NULL, type TEXT NOT NULL, Name TEXT, ProductionYear INT, Genres TEXT, CommunityRating FLOAT, RunTimeTicks BIGINT, ProviderIds TEXT);
     INSERT INTO TypedBaseItems VALUES
       ('m', 'MediaBrowser.Controller.Entities.Movies.Movie', 'Heat', 1995, 'Crime|Thriller', 8.3, 102000000000, 'Imdb=tt0113277|Tmdb=949'),
       ('s', 'MediaBrowser.Controller.Entities.TV.Series', 'The Wire', 2002, 'Crime|Drama', 9.3, NULL, 'Imdb=tt0306414'),
       ('e', 'MediaBrowser.Controller.Entities.TV.Episode', 'The Target', 2002, 'Crime', 8, 36000000000, ''),
       ('p', 'MediaBrowser.Controller.Entities.Person', 'Al Pacino', NULL, NULL, NULL, NULL, ''),
       ('g', 'MediaBrowser.Controller.Entities.Genre', 'Crime', NULL, NULL, NULL, NULL, ''),
       ('f', 'MediaBrowser.Controller.Entities.Folder', 'Films', NULL, NULL, NULL, NULL, '');`,
  );
  const { items, sample } = await previewFile({ path }, { kind: "movie" });
  expect(items).toBe(2);
  expect(sample).toMatchObject([
    { id: "tt0113277", title: "Heat", year: 1995, genres: ["Crime", "Thriller"], runtime: 170, rating: 8.3 },
    { id: "tt0306414", title: "The Wire" },
  ]);
});
