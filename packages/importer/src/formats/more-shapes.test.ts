import type { Item, Kind } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const json = (value: unknown): string => JSON.stringify(value);
const film = (title: string, year: number, genre: string) => ({ title, year, genres: [genre] });
const TWO = [film("Red Door", 2001, "Comedy"), film("Blue Door", 2002, "Drama")];

test.for<[what: string, content: string, sample: readonly Partial<Item>[], kind?: Kind]>([
  [
    "lines of text and a blank one above the table",
    "My films\nExported on 2024-05-01\n\nTitle;Year;Genre\nRed Door;2001;Comedy\nBlue Door;2002;Drama\n",
    TWO,
  ],
  [
    "a table of Markdown",
    "| Title | Year | Genre |\n|---|:-:|---|\n| Red Door | 2001 | Comedy |\n| Blue Door | 2002 | Drama |\n",
    TWO,
  ],
  [
    "rows of a database without a header, one of whose titles has a word of columns",
    lines(
      '"1","Red \\"Door\\", the long film","2001","Comedy"',
      '"2","Blue Door","2002","Drama"',
      '"3","Green\\\\Door","2003","Drama"',
    ),
    [
      { title: 'Red "Door", the long film', year: 2001, genres: ["Comedy"] },
      { title: "Blue Door", year: 2002 },
      { title: "Green\\Door" },
    ],
  ],
  ["lists of JSON under one key for each genre", json({ films: { comedy: [TWO[0]], drama: [TWO[1]] } }), TWO],
  [
    "rows of JSON as lists",
    json([
      ["Title", "Year", "Genre"],
      ["Red Door", 2001, "Comedy"],
      ["Blue Door", 2002, "Drama"],
    ]),
    TWO,
  ],
  [
    "columns of JSON, by the number of the row",
    json({
      title: { 0: "Red Door", 1: "Blue Door" },
      year: { 0: 2001, 1: 2002 },
      genres: { 0: "Comedy", 1: "Drama" },
    }),
    TWO,
  ],
  [
    "columns of JSON as lists",
    json({ title: ["Red Door", "Blue Door"], year: [2001, 2002], genres: ["Comedy", "Drama"] }),
    TWO,
  ],
  [
    "columns and rows of JSON apart",
    json({
      columns: ["title", "year", "genres"],
      index: [0, 1],
      data: [
        ["Red Door", 2001, "Comedy"],
        ["Blue Door", 2002, "Drama"],
      ],
    }),
    TWO,
  ],
  [
    "people with their parts",
    'title,year,genres,cast\nRed Door,2001,Comedy,"Anna Alpha (Mary), Bert Beta (II)"\nBlue Door,2002,Drama,Heart (band)\n',
    [{ people: ["Anna Alpha", "Bert Beta"] }, { people: ["Heart (band)"] }],
  ],
  [
    "a game of IGDB",
    json([
      {
        id: 1,
        name: "Red Door",
        first_release_date: 981158400,
        genres: [{ id: 5, name: "Shooter" }],
        total_rating: 82.5,
        total_rating_count: 120,
        involved_companies: [{ company: { name: "Alpha Ltd" } }],
      },
    ]),
    [{ title: "Red Door", year: 2001, rating: 8.25, votes: 120 }],
    "game",
  ],
  [
    "books of LibraryThing, keyed by number",
    json({
      101: {
        books_id: "101",
        title: "Red Door",
        sortcharacter: "1",
        primaryauthor: "Alpha, Anna",
        authors: [{ lf: "Alpha, Anna", fl: "Anna Alpha", role: "Author" }],
        genre: ["Fiction", "Humor"],
        isbn: { 0: "0000000000", 2: "9780000000002" },
        date: "2001",
        rating: 4,
      },
      102: {
        books_id: "102",
        title: "Blue Door",
        sortcharacter: "1",
        primaryauthor: "Beta, Bert",
        authors: [{ lf: "Beta, Bert", fl: "Bert Beta", role: "Author" }],
        genre: ["Mystery"],
        isbn: { 0: "0000000000", 2: "9780000000019" },
        date: "2002",
        rating: 2,
      },
    }),
    [
      { id: "9780000000002", people: ["Anna Alpha"], year: 2001, rating: null },
      { id: "9780000000019", people: ["Bert Beta"], year: 2002, rating: null },
    ],
    "book",
  ],
])("%s", async ([, content, sample, kind = "movie"]) => {
  const report = await previewFile(sourceOf(content, { name: "list" }));
  expect(report.kind).toBe(kind);
  expect(report.sample).toMatchObject(sample);
  expect(report.items).toBe(sample.length);
  expect(report.skipped).toBe(0);
});

test("lists of other things are named, not mixed in", async () => {
  const books = [{ title: "Green Door", year: 2003, genres: ["Fantasy"] }];
  const { items, warnings } = await previewFile(
    sourceOf(json({ shelf: { movies: TWO, books } }), { name: "shelf.json" }),
  );
  expect(items).toBe(2);
  expect(warnings.join()).toContain("shelf.books");
});

test("columns of JSON have all their rows, whatever is in them", async () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 2, maxLength: 20 }), async (texts) => {
      const titles = texts.map((one, at) => `x${at} ${one}`);
      const byRow = (values: readonly unknown[]) =>
        Object.fromEntries(values.map((value, at) => [at, value]));
      const content = json({ title: byRow(titles), year: byRow(titles.map((_title, at) => 1950 + at)) });
      const { rows, sample } = await previewFile(sourceOf(content, { name: "films.json", size: 7 }));
      expect(rows).toBe(titles.length);
      expect(sample[1]?.year).toBe(1951);
    }),
    { numRuns: 30 },
  );
});
