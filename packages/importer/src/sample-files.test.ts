import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeTable, type WrittenDialect } from "../../../test/support/dialects.ts";
import { sharedData } from "../../../test/support/shared-data.ts";
import { previewFile } from "../../app/src/import/import-file.ts";

const VARIANTS = ["latin1.csv", "semicolon.csv", "pipe.txt", "tab.tsv", "utf8_bom_crlf.csv"] as const;

/** The developers' shared samples; where they are absent, equal ones that are made here. */
const made = mkdtempSync(join(tmpdir(), "moodreel-samples-"));
const variants = sharedData("import-samples", "csv-variants") ?? makeVariants(made);
afterAll(() => rmSync(made, { recursive: true, force: true }));

describe("one table in five dialects", () => {
  test.for(VARIANTS)("%s has its twelve films", async (file) => {
    const report = await previewFile({ path: join(variants, file) }, { kind: "movie" });
    expect(report.mapping).toEqual({ title: "Title", year: "Year", genres: "Genres" });
    expect([report.items, report.skipped, report.warnings]).toEqual([12, 0, []]);
  });

  test("gives the same items", async () => {
    const reports = await Promise.all(
      VARIANTS.map((file) => previewFile({ path: join(variants, file) }, { kind: "movie" })),
    );
    const [first, ...others] = reports.map(({ sample }) => sample);
    expect(first?.[0]).toMatchObject({ title: "Run Lola Run", year: 1998, genres: ["Action", "Crime"] });
    for (const sample of others) expect(sample).toEqual(first);
  });

  test.for([
    ["empty.csv", "file-empty"],
    ["header_only.csv", "header-only"],
  ])("%s is refused as %s", async ([file, code]) => {
    await expect(previewFile({ path: join(variants, file ?? "") }, { kind: "movie" })).rejects.toMatchObject({
      code,
    });
  });
});

/** Exports that only the shared samples have; formats.test.ts has rows in the manner of each. */
const EXPORTS: readonly (readonly [file: string, items: number, genres: boolean])[] = [
  ["csv-variants/multiline_and_quotes.csv", 2, true],
  ["goodreads/goodreads_library_export.csv", 60, true],
  ["imdb/ratings.csv", 50, true],
  ["imdb/ratings_old_header.csv", 20, true],
  ["imdb/title.basics.sample.tsv", 40, true],
  ["letterboxd/diary.csv", 25, false],
  ["letterboxd/ratings.csv", 60, false],
  ["letterboxd/watched.csv", 70, false],
  ["letterboxd/watchlist.csv", 20, false],
];

test("every export that is at hand comes in whole", async () => {
  const folder = sharedData("import-samples");
  const atHand = EXPORTS.filter(([file]) => folder !== null && existsSync(join(folder, file)));
  expect(atHand).toHaveLength(folder === null ? 0 : EXPORTS.length);
  for (const [file, items, genres] of atHand) {
    const report = await previewFile({ path: join(folder ?? "", file) }, { kind: "movie" });
    expect([report.items, report.skipped, report.genres.length > 0], file).toEqual([items, 0, genres]);
  }
});

function makeVariants(folder: string): string {
  const plain: WrittenDialect = {
    separator: ",",
    quoting: "needed",
    encoding: "utf-8",
    mark: false,
    newline: "\n",
    closed: true,
  };
  const dialects: Record<(typeof VARIANTS)[number], WrittenDialect> = {
    "latin1.csv": { ...plain, encoding: "windows-1252", newline: "\r\n" },
    "semicolon.csv": { ...plain, separator: ";" },
    "pipe.txt": { ...plain, separator: "|" },
    "tab.tsv": { ...plain, separator: "\t" },
    "utf8_bom_crlf.csv": { ...plain, mark: true, newline: "\r\n" },
  };
  const rows = [
    ["Title", "Year", "Genres"],
    ["Run Lola Run", "1998", "Action, Crime"],
    ["Amélie", "2001", "Comedy, Romance"],
    ...Array.from({ length: 10 }, (_, i) => [`Film no. ${i}; the "best"`, String(1990 + i), "Drama"]),
  ];
  for (const file of VARIANTS) writeFileSync(join(folder, file), writeTable(rows, dialects[file]));
  writeFileSync(join(folder, "empty.csv"), "");
  writeFileSync(join(folder, "header_only.csv"), "Title,Year,Genres\n");
  return folder;
}
