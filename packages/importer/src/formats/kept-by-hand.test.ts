import type { Item } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "../read/preview-file.ts";

const preview = (content: string) => previewFile(sourceOf(content, { name: "films.csv" }));
const json = (value: unknown): string => JSON.stringify(value);

test.for<[what: string, content: string, sample: readonly Partial<Item>[]]>([
  [
    "fields in curly quotes, with commas, quotes and numbers among them",
    lines(
      "“Title”,“Year”,“Genres”",
      "“Heat”,“1995”,“Crime, Drama”",
      "“Say “Hi”, Red Door”,2001,“Comedy”",
      '“The "Best" Door”,“2002”,“Drama”',
    ),
    [
      { title: "Heat", year: 1995, genres: ["Crime", "Drama"] },
      { title: "Say “Hi”, Red Door", year: 2001, genres: ["Comedy"] },
      { title: 'The "Best" Door', year: 2002, genres: ["Drama"] },
    ],
  ],
  [
    "German ones, and a header without",
    lines("Titel;Jahr;Genre", "„Rote Tür“;„2001“;„Komödie“", "„Blaue Tür“;„2002“;„Drama“"),
    [{ title: "Rote Tür", year: 2001 }, { title: "Blaue Tür" }],
  ],
  [
    "titles under their genres in JSON",
    json({ Comedy: ["Airplane! (1980)", "Up (2009)"], Drama: ["Up (2009)"], Horror: [] }),
    [
      { title: "Airplane!", year: 1980, genres: ["Comedy"] },
      { title: "Up", year: 2009, genres: ["Comedy", "Drama"] },
    ],
  ],
  [
    "genres with their shares",
    lines(
      "title,year,genres",
      "Heat,1995,Crime (70%) Drama (30%)",
      'Up,2009,"Comedy: 60%, Family: 40%"',
      'Red Door,2001,"55.5% Thriller, 44.5% Drama"',
      'Blue Door,2002,"Horror (0%), Romance (100%)"',
    ),
    [
      { title: "Heat", genres: ["Crime", "Drama"] },
      { title: "Up", genres: ["Comedy", "Family"] },
      { title: "Red Door", genres: ["Thriller", "Drama"] },
      { title: "Blue Door", genres: ["Romance"] },
    ],
  ],
  [
    "genres in lines above their films",
    lines("Title,Year", "COMEDY,", "Airplane!,1980", "Up,2009", "Science Fiction:,", '"Alien",1979'),
    [
      { title: "Airplane!", genres: ["Comedy"] },
      { title: "Up", genres: ["Comedy"] },
      { title: "Alien", genres: ["Science Fiction"] },
    ],
  ],
  [
    "a film that is called as a genre is",
    lines("Title,Year", "Airplane!,1980", "Western,", "Alien,1979"),
    [{ title: "Airplane!" }, { title: "Western", genres: [] }, { title: "Alien", genres: [] }],
  ],
  [
    "films whose titles are like notes",
    lines(
      "title,year,genres",
      "Source Code,2011,Thriller",
      "Notes on a Scandal,2006,Drama",
      "Created Equal,,",
    ),
    [{ title: "Source Code" }, { title: "Notes on a Scandal" }, { title: "Created Equal" }],
  ],
])("%s", async ([, content, sample]) => {
  const report = await preview(content);
  expect(report.sample).toMatchObject(sample);
  expect(report.items).toBe(sample.length);
  expect(report.skipped).toBe(0);
});

test.for([
  ["Last updated 2024"],
  ["Last updated: 3 May 2024"],
  ["Source: my shelf"],
  ["Source: my shelf, 2024"],
  ["Note: some are lent"],
  ["Stand: 3.5.2024"],
  ["Exported from my computer"],
  ["© 2024 Anna"],
  ["Last updated 2024,,"],
])("%s under a table is no film, and that is said", async ([note = ""]) => {
  const { items, leftOut } = await preview(
    lines("title,year,genres", "Heat,1995,Crime", "Up,2009,Comedy", note),
  );
  expect(items).toBe(2);
  expect(leftOut).toEqual([{ what: "notes about the table", rows: 1 }]);
});

test.for([
  ["85", "95"],
  ["'85", "'95"],
])("years of two digits such as %s are left out, and that is said", async ([one, other]) => {
  const { sample, warnings } = await preview(
    lines("Title,Year,Genre", `Red Door,${one},Comedy`, `Blue Door,${other},Drama`),
  );
  expect(sample.map(({ year }) => year)).toEqual([null, null]);
  expect(warnings.join()).toContain(`"Year" has years of two digits, such as ${one}`);
  expect(warnings.join()).toContain("four digits, such as 1985");
});

test("that genres come from lines above is said", async () => {
  const { warnings } = await preview(lines("Title,Year", "COMEDY,", "Airplane!,1980", "DRAMA,", "Heat,1995"));
  expect(warnings.join()).toContain("lines above the items: COMEDY, DRAMA.");
});

test("lists under other names than genres are not taken for some", async () => {
  const lists = json({ Drama: ["Heat"], Seen: ["Up"] });
  await expect(previewFile(sourceOf(lists, { name: "lists.json" }))).rejects.toMatchObject({
    code: expect.stringMatching(/column-missing|header-only|json-damaged/),
  });
});

test("whatever stands in curly quotes, in whatever pieces it comes, is the same as in straight ones", async () => {
  const text = fc.string({
    unit: fc.constantFrom("a", "b", " ", ",", ";", ".", "'", "!", "“", "”"),
    minLength: 1,
    maxLength: 8,
  });
  // What stands beside a quote tells whether it encloses: where a text has such places nothing can tell.
  const clear = text.filter(
    (one) => !/["“”„]\s*[,;]|[,;\n]\s*[“”„]|[”“]\s*$|^\s*[“”„]|[”“]\s*\n/.test(one) && one.trim() !== "",
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(clear, { minLength: 3, maxLength: 12 }),
      fc.integer({ min: 1, max: 9 }),
      async (texts, size) => {
        const table = (open: string, close: string): string =>
          lines(
            ...[
              ["Title", "Year", "Genre"],
              ...texts.map((one, at) => [`x${at} ${one}y`, String(1950 + at), "Drama"]),
            ].map((row) => row.map((cell) => open + cell + close).join(",")),
          );
        const [curly, straight] = await Promise.all(
          [table("“", "”"), table('"', '"')].map((content) =>
            previewFile(sourceOf(content, { name: "films.csv", size })),
          ),
        );
        expect(curly?.sample).toEqual(straight?.sample);
      },
    ),
    { numRuns: 60 },
  );
});
