import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { writeTable, type WrittenDialect } from "../../../../test/support/dialects.ts";
import { previewFile } from "../read/preview-file.ts";

const VARIANTS = ["latin1.csv", "semicolon.csv", "pipe.txt", "tab.tsv", "utf8_bom_crlf.csv"] as const;

const variants = makeVariants(mkdtempSync(join(tmpdir(), "moodreel-samples-")));
afterAll(() => rmSync(variants, { recursive: true, force: true }));

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
