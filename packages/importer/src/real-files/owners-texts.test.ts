import { expect, test } from "vitest";
import { checkRealFile, type RealFile } from "../../../../test/support/real-file.ts";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { readItems } from "../read/read-items.ts";

const json = (value: unknown): string => JSON.stringify(value);
const ALIEN = { title: "Alien", year: 1979, genres: ["Horror"] };
const HEAT = { title: "Heat", year: 1995, genres: ["Crime"] };
const TWO = { kind: "movie", items: [ALIEN, HEAT] } as const;

/** Lists and tables as owners write them down, with what they would say is right. */
const FILES: readonly RealFile[] = [
  {
    what: "a numbered list under what it is called",
    name: "films.txt",
    content: lines("My favourite films", "", "1. Alien (1979)", "2. 12 Angry Men (1957)", "3. Up"),
    catalog: { kind: "movie", items: [{ title: "Alien" }, { title: "12 Angry Men" }, { title: "Up" }] },
  },
  {
    what: "emphasis, links and remarks of Markdown",
    name: "films.md",
    content: lines(
      "# 2020",
      "- **Alien** (1979) - 9/10 - still great",
      "- [Up](https://x.org/up) (2009) - 8/10",
      "- *Heat* (1995) - long!",
    ),
    own: ["Alien · 9", "Up · 8", "Heat · seen"],
    catalog: { kind: "movie", items: [{ title: "Alien", year: 1979 }, { title: "Up" }, { title: "Heat" }] },
  },
  {
    what: "genres with films indented under them",
    name: "films.md",
    content: lines("- Horror", "  - Alien (1979)", "- Crime", "  - Heat (1995)"),
    catalog: TWO,
  },
  {
    what: "headings that say what was seen",
    name: "films.md",
    content: lines("## Watched", "- Alien (1979)", "## To watch", "- Heat (1995)"),
    own: ["Alien · seen", "Heat · watchlist"],
  },
  {
    what: "half a star",
    name: "films.txt",
    content: lines("Alien (1979) ★★★★★", "Cats (2019) ½"),
    own: ["Alien · 10", "Cats · 1"],
  },
  {
    what: "authors behind dashes, and ratings",
    name: "books read.txt",
    content: lines("Dune - Frank Herbert - 9/10", "Neuromancer - William Gibson - 8/10"),
    own: ["Dune · 9", "Neuromancer · 8"],
    catalog: {
      kind: "book",
      items: [{ title: "Dune", people: ["Frank Herbert"] }, { title: "Neuromancer" }],
    },
  },
  {
    what: "columns filled up with spaces",
    name: "films.txt",
    content: lines(
      "TITLE                  YEAR GENRE    RATING",
      "Alien                  1979 Horror   8.5",
      "2001: A Space Odyssey  1968          8.3",
    ),
    catalog: {
      kind: "movie",
      items: [
        { ...ALIEN, rating: 8.5 },
        { title: "2001: A Space Odyssey", year: 1968, genres: [], rating: 8.3 },
      ],
    },
  },
  {
    what: "a line of dashes under the columns",
    name: "films.txt",
    content: lines(
      "Title   Year  Genre",
      "------  ----  ------",
      "Alien   1979  Horror",
      "Heat    1995  Crime",
    ),
    catalog: TWO,
  },
  {
    what: "what psql prints",
    name: "films.txt",
    content: lines(
      " title | year | genre ",
      "-------+------+-------",
      " Alien | 1979 | Horror",
      " Heat | 1995 | Crime",
      "(2 rows)",
    ),
    catalog: TWO,
  },
  {
    what: "what mysql prints",
    name: "films.txt",
    content: lines(
      "+-------+------+--------+",
      "| title | year | genre  |",
      "+-------+------+--------+",
      "| Alien | 1979 | Horror |",
      "| Heat  | 1995 | Crime  |",
      "+-------+------+--------+",
      "2 rows in set (0.00 sec)",
    ),
    catalog: TWO,
  },
  {
    what: "a name before each value",
    name: "films.txt",
    content: lines(
      "Title: Alien",
      "Year: 1979",
      "Genre: Horror",
      "",
      "Title: Heat",
      "Year: 1995",
      "Genre: Crime",
    ),
    catalog: TWO,
  },
  {
    what: "RIS",
    name: "books.ris",
    content: lines(
      "TY  - BOOK",
      "AU  - Pratchett, Terry",
      "AU  - Gaiman, Neil",
      "TI  - Good Omens",
      "PY  - 1990",
      "ER  - ",
      "TY  - BOOK",
      "AU  - Herbert, Frank",
      "TI  - Dune",
      "PY  - 1965",
      "ER  - ",
    ),
    catalog: {
      kind: "book",
      items: [
        { title: "Good Omens", people: ["Terry Pratchett", "Neil Gaiman"] },
        { title: "Dune", year: 1965 },
      ],
    },
  },
  {
    what: "a table that lies on its side",
    name: "films.csv",
    content: lines("Title,Alien,Heat", "Year,1979,1995", "Genre,Horror,Crime"),
    catalog: TWO,
  },
  {
    what: "a genre that is written once for several",
    name: "films.csv",
    content: lines(
      "Genre,Title,Year",
      "Horror,Alien,1979",
      ",The Thing,1982",
      "Crime,Heat,1995",
      ",Fargo,1996",
    ),
    catalog: {
      kind: "movie",
      items: [ALIEN, { title: "The Thing", genres: ["Horror"] }, HEAT, { title: "Fargo", genres: ["Crime"] }],
    },
  },
  {
    what: "letters between the films",
    name: "films.csv",
    content: lines("Title,Year,Genre", "A,,", "Alien,1979,Horror", "H,,", "Heat,1995,Crime"),
    catalog: { ...TWO, says: /letters/ },
  },
  {
    what: "a sum under the titles",
    name: "films.csv",
    content: lines("No,Title,Year,Genre", "1,Alien,1979,Horror", "2,Heat,1995,Crime", "Total,2,,"),
    catalog: { ...TWO, says: /sums/ },
  },
  {
    what: "films under their years",
    name: "films.json",
    content: json({ 1979: [{ title: "Alien", genre: "Horror" }], 1995: [{ title: "Heat", genre: "Crime" }] }),
    catalog: TWO,
  },
  {
    what: "series with their episodes",
    name: "shows.json",
    content: json({
      shows: [
        {
          title: "Dark",
          year: 2017,
          seasons: [
            {
              number: 1,
              episodes: [
                { title: "Secrets", rating: 8 },
                { title: "Lies", rating: 8 },
              ],
            },
          ],
        },
      ],
    }),
    catalog: { kind: "movie", items: [{ title: "Dark", year: 2017 }] },
  },
  {
    what: "Goodreads' names of series",
    name: "books.csv",
    content: lines(
      "Title,Author,My Rating",
      '"A Game of Thrones (A Song of Ice and Fire, #1)",George R.R. Martin,5',
      "Dune (Dune Chronicles Book 1),Frank Herbert,4",
      "Emma (Annotated),Jane Austen,3",
    ),
    own: ["A Game of Thrones · 10", "Dune · 8", "Emma (Annotated) · 6"],
    catalog: {
      kind: "book",
      items: [
        { title: "A Game of Thrones", series: "A Song of Ice and Fire" },
        { title: "Dune", series: "Dune Chronicles" },
        { title: "Emma (Annotated)" },
      ],
    },
  },
  {
    what: "letters that were taken for others",
    name: "films.csv",
    content: lines("Title,Year", "AmÃ©lie,2001", "MÃ¤nner,1985", "Ã€ bout de souffle,1960"),
    catalog: {
      kind: "movie",
      items: [{ title: "Amélie" }, { title: "Männer" }, { title: "À bout de souffle" }],
    },
  },
  {
    what: "formulas of a spreadsheet",
    name: "films.csv",
    content: lines("Title,Year", '"=HYPERLINK(""https://x.org"",""Alien"")",1979', '"=""Heat""",1995'),
    catalog: { kind: "movie", items: [{ title: "Alien" }, { title: "Heat" }] },
  },
  {
    what: "Arabic digits",
    name: "films.csv",
    content: lines(
      "العنوان;السنة;النوع;المدة;التقييم",
      "كفرناحوم;٢٠١٨;دراما;١٢٦ دقيقة;٨٫٤",
      "وجدة;٢٠١٢;دراما;٩٨ دقيقة;٧٫٥",
    ),
    catalog: {
      kind: "movie",
      items: [{ year: 2018, runtime: 126, rating: 8.4 }, { year: 2012 }],
      unknown: [],
    },
  },
  {
    what: "Hebrew in Windows-1255",
    name: "films.csv",
    content: Uint8Array.from([
      0xf9, 0xed, 0x20, 0xe4, 0xf1, 0xf8, 0xe8, 44, 0xf9, 0xf0, 0xe4, 10, 0xe4, 0xf2, 0xf8, 0xfa, 0x20, 0xf9,
      0xe5, 0xec, 0xe9, 0xed, 44, 50, 48, 49, 49, 10, 0xe5, 0xe0, 0xec, 0xf1, 0x20, 0xf2, 0xed, 0x20, 0xe1,
      0xe0, 0xf9, 0xe9, 0xf8, 44, 50, 48, 48, 56, 10,
    ]),
    catalog: {
      kind: "movie",
      items: [
        { title: "הערת שולים", year: 2011 },
        { title: "ואלס עם באשיר", year: 2008 },
      ],
    },
  },
  {
    what: "a calendar",
    name: "films.ics",
    content: lines("BEGIN:VCALENDAR", "BEGIN:VEVENT", "SUMMARY:Alien (1979)", "END:VEVENT", "END:VCALENDAR"),
    catalog: { refused: "file-binary", says: /calendar/ },
  },
  {
    what: "a note",
    name: "note.json",
    content: json({ title: "Films", isTrashed: false, listContent: [{ text: "Alien", isChecked: true }] }),
    catalog: { refused: "file-binary", says: /one title on each line/ },
  },
];

test.for(FILES)("$what: $name", (file) => checkRealFile(file));

test("artists stand before their albums", async () => {
  const albums = lines("Radiohead - OK Computer (1997)", "Miles Davis - Kind of Blue (1959)");
  const read = await readItems(sourceOf(albums, { name: "albums.txt" }), { kind: "music" });
  for await (const items of read.batches)
    expect(items).toMatchObject([
      { title: "OK Computer", year: 1997, people: ["Radiohead"] },
      { title: "Kind of Blue", year: 1959, people: ["Miles Davis"] },
    ]);
});
