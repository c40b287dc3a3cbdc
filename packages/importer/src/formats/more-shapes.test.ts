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
    "what ratings go up to in the names of their columns, and names of persons who make bands",
    "Titre;Artiste;Note (sur 20)\nSeptember;Earth, Wind & Fire;17,5\nCandy;10,000 Maniacs;16\n",
    [
      { title: "September", people: ["Earth, Wind & Fire"], rating: 8.75 },
      { title: "Candy", people: ["10,000 Maniacs"], rating: 8 },
    ],
    "music",
  ],
  [
    "three singers, who are no band",
    "Track;Artist;Genre\nRed;Drake, Rihanna & Future;pop\n",
    [{ people: ["Drake", "Rihanna & Future"] }],
    "music",
  ],
  [
    "the authors of a book by their family names",
    "Title;Author;ISBN\nRed Door;Gamma, Helm, Johnson and Vlissides;9780201633610\n",
    [{ people: ["Gamma", "Helm", "Johnson and Vlissides"] }],
    "book",
  ],
  [
    "days of release under the columns of Netflix' history",
    "Title,Date\nRed Door,1995-12-15\nBlue Door,2002-05-25\n",
    [
      { title: "Red Door", year: 1995 },
      { title: "Blue Door", year: 2002 },
    ],
  ],
  [
    "films of type movie with 0 for a season",
    "type,title,year,season,episode,genre\nmovie,Red Door,2001,0,0,Comedy\nmovie,Blue Door,2002,,,Drama\n",
    TWO,
  ],
  [
    "films of one genre that only others have by this name",
    "Title,Genre\nRed Door,Indie\nBlue Door,Indie\nGreen Door,Action\n",
    [{ genres: ["Indie"] }, { genres: ["Indie"] }, { genres: ["Action"] }],
  ],
  [
    "a word that ends like one for *of* before what ratings go up to",
    "Title,Year,Grade 100\nRed Door,1995,86\n",
    [{ title: "Red Door", year: 1995 }],
  ],
  [
    "releases that say how large the picture is",
    "Title,Release,Genre\nRed Door,1080p BluRay,Comedy\nBlue Door,2160p WEB,Drama\n",
    [
      { title: "Red Door", year: null },
      { title: "Blue Door", year: null },
    ],
  ],
  [
    "directors with family names first, and two of one name",
    "Title;Year;Director\nRed Door;2001;Alpha, Anna\nBlue Door;2002;Joel Beta, Ethan Beta\n",
    [{ people: ["Anna Alpha"] }, { people: ["Joel Beta", "Ethan Beta"] }],
  ],
  [
    "no header, and days that may be those of an evening",
    "Red Door,2020-01-31\nBlue Door,2020-02-01\nGreen Door,2021-02-05\n",
    [{ title: "Red Door", year: null }, { year: null }, { year: null }],
  ],
  [
    "no header, and days of release",
    "Red Door,1995-01-31\nBlue Door,2020-02-01\nGreen Door,2021-02-05\n",
    [{ title: "Red Door", year: 1995 }, { year: 2020 }, { year: 2021 }],
  ],
  [
    "no header, and a day before the year",
    "Red Door;2020-01-31;2001;Comedy\nBlue Door;2020-02-01;2002;Drama\nGreen Door;2020-02-05;2003;Drama\n",
    [{ year: 2001 }, { year: 2002 }, { year: 2003 }],
  ],
  [
    "a table in Greek",
    "Ταινία;Έτος;Είδος;Σκηνοθέτης;Βαθμολογία;Διάρκεια\nΟ Αστακός;2015;Κωμωδία, Δράμα;Γιώργος Άλφα;7,1;119 λεπτά\n",
    [{ title: "Ο Αστακός", year: 2015, people: ["Γιώργος Άλφα"], rating: 7.1, runtime: 119 }],
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
  ["a script with a list", `const films = ${json(TWO)};\nexport default films;\n`, TWO],
  [
    "a list of Markdown, with years behind dashes",
    "# My films\n\n- Red Door - 2001\n- [x] Blue Door (2002)\n* Green Door, 2003\n",
    [
      { title: "Red Door", year: 2001 },
      { title: "Blue Door", year: 2002 },
      { title: "Green Door", year: 2003 },
    ],
  ],
  [
    "what was played and when, without a header: the day is not the song's",
    lines(
      "Anna Alpha,LP,Home,31 Jan 2020 12:01",
      "Bert Beta,EP,Home,31 Jan 2020 12:05",
      "Anna Alpha,LP,Away,1 Feb 2020 12:09",
    ),
    [
      { title: "Home", people: ["Anna Alpha"], year: null },
      { title: "Home", people: ["Bert Beta"], year: null },
      { title: "Away", people: ["Anna Alpha"], year: null },
    ],
    "music",
  ],
  [
    "what was played and when, with a header",
    "Artist,Album,Song,Date\nAnna Alpha,LP,Home,31 Jan 2020 12:01\nBert Beta,EP,Home,1 Feb 2021 12:05\n",
    [
      { title: "Home", people: ["Anna Alpha"], year: null },
      { title: "Home", people: ["Bert Beta"], year: null },
    ],
    "music",
  ],
  [
    "albums of RateYourMusic, whose artists have two columns: one title and year, two artists",
    lines(
      "RYM Album, First Name,Last Name,First Name localized, Last Name localized,Title,Release_Date,Rating,Ownership,Purchase Date,Media Type,Review",
      "1,Anna,Alpha,,,Home,2001,8,o,,,",
      "2,,Beta Band,,,Home,2001,9,n,,,",
    ),
    [
      { title: "Home", people: ["Anna Alpha"], year: 2001, rating: null },
      { title: "Home", people: ["Beta Band"], year: 2001, rating: null },
    ],
    "music",
  ],
  [
    "songs beside albums, in Spanish",
    "Canción,Artista,Álbum,Año,Género,Duración\nCasa,Ana Alfa,LP,2001,Rock,3:21\n",
    [{ title: "Casa", people: ["Ana Alfa"], year: 2001, runtime: 3.35 }],
    "music",
  ],
  [
    "a library of iTunes: its ratings are its owner's, its times milliseconds",
    `<plist version="1.0"><dict><key>Tracks</key><dict><key>101</key><dict>${[
      ["Name", "string", "Home"],
      ["Artist", "string", "Anna Alpha"],
      ["Genre", "string", "Pop"],
      ["Total Time", "integer", "150000"],
      ["Rating", "integer", "80"],
    ]
      .map(([key, type, value]) => `<key>${key}</key><${type}>${value}</${type}>`)
      .join("")}</dict></dict></dict></plist>`,
    [{ title: "Home", people: ["Anna Alpha"], genres: ["Pop"], runtime: 2.5, rating: null }],
    "music",
  ],
  [
    "the keys of Plex, which are no ratings",
    json([
      { ratingKey: "1", type: "movie", title: "Red Door", year: 2001, Genre: [{ tag: "Comedy" }] },
      { ratingKey: "2", type: "movie", title: "Blue Door", year: 2002, Genre: [{ tag: "Drama" }] },
    ]),
    [
      { title: "Red Door", rating: null },
      { title: "Blue Door", rating: null },
    ],
  ],
  [
    "two directors in one name, and a band",
    lines(
      "title,year,director,genres,rating",
      "Red Door,2001,Anna Alpha & Bert Beta,Comedy,7.5/10 (1.2k)",
      "Blue Door,2002,Cora Gamma and Dora Delta,Drama,8/10 (900)",
      "Green Door,2003,Anna Alpha & The Betas,Drama,8/10 (12)",
    ),
    [
      { people: ["Anna Alpha", "Bert Beta"], rating: 7.5 },
      { people: ["Cora Gamma", "Dora Delta"], rating: 8 },
      { people: ["Anna Alpha & The Betas"] },
    ],
  ],
  [
    "films of MongoDB, whose numbers are wrapped",
    lines(
      '{"_id":{"$oid":"573a1390f29313caabcd4135"},"title":"Red Door","year":{"$numberInt":"1903"},"genres":["Comedy"],"imdb":{"rating":{"$numberDouble":"7.5"}}}',
      '{"_id":{"$oid":"573a1390f29313caabcd4136"},"title":"Blue Door","year":{"$numberInt":"1909"},"genres":["Drama"],"imdb":{"rating":{"$numberDouble":"8"}}}',
    ),
    [
      { title: "Red Door", year: 1903, rating: 7.5 },
      { title: "Blue Door", year: 1909, rating: 8 },
    ],
  ],
  [
    "books of LibraryThing as a table: what somebody did is no name",
    lines(
      "Book Id\tTitle\tSort Character\tPrimary Author\tPrimary Author Role\tDate\tRating\tSubjects",
      "1\tRed Door\t1\tAlpha, Anna\tAuthor\t2001\t4\tHumor",
      "2\tBlue Door\t1\tBeta, Bert\tEditor\t2002\t\tMystery",
    ),
    [
      { title: "Red Door", people: ["Anna Alpha"], year: 2001, rating: null },
      { title: "Blue Door", people: ["Bert Beta"], year: 2002 },
    ],
    "book",
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

test.for([
  ["YAML", "- title: Red Door\n  year: 2001\n- title: Blue Door\n  year: 2002\n"],
  ["Excel 2003", '<?xml version="1.0"?><Workbook><Worksheet><Table><Row/></Table></Worksheet></Workbook>'],
])("%s is no table, and that is said", async ([what, content = ""]) => {
  await expect(previewFile(sourceOf(content, { name: "films" }))).rejects.toMatchObject({
    code: "file-binary",
    message: expect.stringContaining(what ?? ""),
  });
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
