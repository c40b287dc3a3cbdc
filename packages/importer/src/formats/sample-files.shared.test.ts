import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedFile } from "../../../../test/support/shared-data.ts";
import { readRatings } from "../personal/read-ratings.ts";
import { previewFile } from "../read/preview-file.ts";

const SAMPLES = sharedFile("import-samples");
const VARIANTS = ["latin1.csv", "semicolon.csv", "pipe.txt", "tab.tsv", "utf8_bom_crlf.csv"];

test("one table in five dialects gives the same twelve films", async () => {
  const reports = await Promise.all(
    VARIANTS.map((file) => previewFile({ path: join(SAMPLES, "csv-variants", file) }, { kind: "movie" })),
  );
  for (const { items, skipped, warnings, sample } of reports) {
    expect([items, skipped, warnings]).toEqual([12, 0, []]);
    expect(sample).toEqual(reports[0]?.sample);
  }
});

describe("every export comes in whole:", () => {
  test.for<[file: string, items: number, genres: boolean]>([
    ["csv-variants/multiline_and_quotes.csv", 2, true],
    ["goodreads/goodreads_library_export.csv", 60, true],
    ["imdb/ratings.csv", 50, true],
    ["imdb/ratings_old_header.csv", 20, true],
    ["imdb/title.basics.sample.tsv", 40, true],
    ["letterboxd/diary.csv", 25, false],
    ["letterboxd/ratings.csv", 60, false],
    ["letterboxd/watched.csv", 70, false],
    ["letterboxd/watchlist.csv", 20, false],
  ])("%s", async ([file, items, genres]) => {
    const report = await previewFile({ path: join(SAMPLES, file) }, { kind: "movie" });
    expect([report.items, report.skipped, report.genres.length > 0]).toEqual([items, 0, genres]);
  });
});

describe("every export of a person is read whole:", () => {
  test.for<[file: string, rows: number]>([
    ["letterboxd/diary.csv", 25],
    ["letterboxd/ratings.csv", 60],
    ["letterboxd/watched.csv", 70],
    ["letterboxd/watchlist.csv", 20],
    ["imdb/ratings.csv", 50],
    ["imdb/ratings_old_header.csv", 20],
    ["goodreads/goodreads_library_export.csv", 60],
  ])("%s", async ([file, rows]) => {
    const { report } = await readRatings({ path: join(SAMPLES, file) });
    expect([report.rows, report.skipped]).toEqual([rows, 0]);
    expect(report.entries + (report.leftOut[0]?.rows ?? 0)).toBe(rows);
  });
});
