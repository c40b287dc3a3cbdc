import { test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines } from "../../../../test/support/text-source.ts";

const json = (value: unknown): string => JSON.stringify(value);
/** As Excel writes plain CSV on a Mac: `é` is 8E, `À` is CB, `’` is D5, and lines end with CR. */
const mac = (text: string): Buffer =>
  Buffer.from(
    text.replace(/[éÀ’\n]/g, (letter) => ({ é: "\x8e", À: "\xcb", "’": "\xd5", "\n": "\r" })[letter] ?? ""),
    "latin1",
  );
const HEAT = { title: "Heat", year: 1995, genres: ["Crime", "Drama"] };
const UP = { title: "Up", year: 2009, genres: ["Animation"] };

/** Sheets as their owners keep them, with what their programs do to them. */
const FILES: readonly RealFile[] = [
  {
    what: "a Mac's letters",
    name: "films.csv",
    content: mac(
      "Titre,Année,Genre\nAmélie,2001,Comédie\nÀ bout de souffle,1960,Drame\nL’Armée,1969,Drame\n",
    ),
    catalog: {
      kind: "movie",
      items: [
        { title: "Amélie", year: 2001, genres: ["Comédie"] },
        { title: "À bout de souffle", year: 1960 },
        { title: "L’Armée", year: 1969 },
      ],
    },
  },
  {
    what: "marks of a web page in titles and genres",
    name: "films.csv",
    content: lines(
      "name,year,genre,plot",
      '"<b>Heat</b>",1995,"<i>Crime</i>, <i>Drama</i>","<p>A &amp; B</p><br/>Second ."',
      '"<a href=""x"">Up</a>",2009,Animation,A <3 film',
    ),
    catalog: {
      kind: "movie",
      items: [
        { ...HEAT, overview: "A & B Second." },
        { ...UP, overview: "A <3 film" },
      ],
    },
    own: { refused: "ratings-unknown" },
  },
  {
    what: "a table of Markdown with bold titles and links",
    name: "films.md",
    content: lines(
      "| Title | Year | Genre |",
      "|:---|---:|---|",
      "| **Heat** | 1995 | Crime, Drama |",
      "| [Up](https://a.example/up_(film)) | 2009 | Animation |",
      "| [REC] | 2007 | Horror |",
    ),
    catalog: { kind: "movie", items: [HEAT, UP, { title: "[REC]", year: 2007 }] },
  },
  {
    what: "formulas that failed",
    name: "films.csv",
    content: lines(
      "Title,Year,Genre,Rating",
      "Heat,1995,Crime;Drama,#N/A",
      "Up,2009,Animation,8.3",
      "#NAME?,2001,Drama,7",
      "Coco,#BEZUG!,#N/A,8.4",
      "#Alive,2020,Horror,6",
      "Big,1988,Comedy,7",
    ),
    catalog: {
      kind: "movie",
      items: [
        { ...HEAT, rating: null },
        UP,
        { title: "Coco", year: null, genres: [] },
        { title: "#Alive" },
        { title: "Big" },
      ],
    },
  },
  {
    what: "a row of joined cells over the names of the columns",
    name: "films.csv",
    content: lines(
      "Film,,,Ratings,",
      "Title,Year,Genre,IMDb,Tomatoes",
      "Heat,1995,Crime/Drama,8.3,83%",
      "Up,2009,Animation,8.3,98%",
    ),
    catalog: { kind: "movie", items: [HEAT, UP] },
  },
  {
    what: "a line of sums below",
    name: "films.csv",
    content: lines("No;Title;Year;Genre", "1;Heat;1995;Crime, Drama", "2;Up;2009;Animation", ";Total;2;"),
    catalog: { kind: "movie", items: [HEAT, UP], says: /sums and averages/ },
  },
  {
    what: "years that the sheet took for numbers",
    name: "films.csv",
    content: lines(
      "Title;Year;Genre",
      "Heat;1,995;Crime, Drama",
      "Up;2.009;Animation",
      "Gladiator;2.000;Action",
    ),
    catalog: { kind: "movie", items: [HEAT, UP, { title: "Gladiator", year: 2000 }] },
  },
  {
    what: "ratings that say what they are of, and some that do not",
    name: "films.csv",
    content: lines(
      "Title,Year,Genre,Rating",
      'Heat,1995,"Crime, Drama","8,5/10"',
      "Up,2009,Animation,87%",
      "Coco,2017,Animation,4/5",
      "Jaws,1975,Thriller,8",
    ),
    catalog: {
      kind: "movie",
      items: [{ rating: 8.5 }, { rating: 8.7 }, { rating: 8 }, { title: "Jaws", rating: 8 }],
    },
  },
  {
    what: "stars of one's own, who do not play",
    name: "films.csv",
    content: lines("Film,Released,Genre,My stars", "Heat,1995,Crime; Drama,★★★★½", "Up,2009,Animation,★★★"),
    catalog: {
      kind: "movie",
      items: [
        { ...HEAT, people: [] },
        { ...UP, people: [] },
      ],
    },
    own: ["Heat · 9", "Up · 6"],
  },
  {
    what: "genres that are yes or no in an object",
    name: "films.json",
    content: json([
      { title: "Heat", year: 1995, genres: { crime: true, comedy: false, drama: true } },
      { title: "Big", year: 1988, genres: { crime: false, comedy: true, drama: false } },
    ]),
    catalog: { kind: "movie", items: [{ genres: ["crime", "drama"] }, { genres: ["comedy"] }], unknown: [] },
  },
  {
    what: "genres as hashtags, and the last of a list in words",
    name: "films.csv",
    content: lines("Title,Year,Genre", "Coco,2017,#animation #family", 'Alien,1979,"Horror, and Sci-Fi"'),
    catalog: {
      kind: "movie",
      items: [{ genres: ["animation", "family"] }, { genres: ["Horror", "Sci-Fi"] }],
    },
  },
  {
    what: "discs on a shelf, which are no books",
    name: "collection.csv",
    content: lines(
      "Title,Format,Shelf,Genre,Year",
      "Heat,Blu-ray,A3,Crime|Drama,1995",
      "Up,DVD,B1,Animation,2009",
    ),
    catalog: { kind: "movie", items: [HEAT, UP] },
  },
  {
    what: "German stars of five, and days that not every film has",
    name: "mine.csv",
    content: lines("Film;Gesehen am;Sterne (1-5)", "Heat;13.01.2024;4,5", "Ronin;;3", "Up;;"),
    own: ["Heat · 9 · 2024-01-13", "Ronin · 6"],
    ownSays: /what was not begun yet/,
  },
  {
    what: "what a score is of in the column beside it",
    name: "mine.csv",
    content: lines("Title,Year,Score,Out of", "Heat,1995,8,10", "Up,2009,4,5", "Coco,2017,9,"),
    own: ["Heat · 8", "Up · 8", "Coco · 9"],
  },
  {
    what: "ratings out of five stars, in words",
    name: "mine.csv",
    content: lines("Title,Rating", "Heat (1995),9 out of 10", "Up (2009),4 out of 5 stars"),
    own: ["Heat · 9", "Up · 8"],
  },
  {
    what: "a mean below one's ratings",
    name: "mine.csv",
    content: lines("Title,Year,My rating", "Heat,1995,8", "Up,2009,7", "Average,,7.5"),
    own: ["Heat · 8", "Up · 7"],
    ownSays: /sums and averages/,
  },
  {
    what: "ratings of four stars, as critics give them",
    name: "films.csv",
    content: lines("Title,Year,Genre,Rating (out of 4)", "Heat,1995,Crime; Drama,3.5", "Up,2009,Animation,4"),
    catalog: { kind: "movie", items: [{ rating: 8.75 }, { rating: 10 }], says: /go up to 4/ },
  },
  {
    what: "one's own ratings of four stars",
    name: "mine.csv",
    content: lines("Title,Year,My rating (out of 4)", "Heat,1995,3.5", "Up,2009,4"),
    own: ["Heat · 8.75", "Up · 10"],
  },
  {
    what: "years of two digits among others",
    name: "films.csv",
    content: lines("Title,Year,Genre", "Heat,95,Crime", "Up,2009,Animation", "Coco,2017,Animation"),
    catalog: {
      kind: "movie",
      items: [{ title: "Heat", year: null }, UP, { year: 2017 }],
      says: /a year that cannot be read, such as "95"/,
    },
  },
  {
    what: "what nobody sees within titles",
    name: "films.csv",
    content: lines("\u200bTitle,Year,Genre", "He\u00adat,1995,Crime; Drama", "Up\u200b,2009,Animation"),
    catalog: { kind: "movie", items: [HEAT, UP] },
  },
  {
    what: "a column for other genres",
    name: "films.csv",
    content: lines("Title,Year,Genre,Other genres", "Heat,1995,Crime,Drama", "Up,2009,Animation,"),
    catalog: { kind: "movie", items: [HEAT, UP] },
  },
  {
    what: "YAML of one film",
    name: "films.yml",
    content: lines("- title: Heat", "  year: 1995", "  genre: Crime"),
    catalog: { refused: "file-binary", says: /YAML/ },
  },
  {
    what: "TOML",
    name: "films.toml",
    content: lines("# mine", "[[film]]", 'title = "Heat"', "year = 1995"),
    catalog: { refused: "file-binary", says: /TOML/ },
  },
];

test.for(FILES)("$what", (file) => checkRealFile(file));
