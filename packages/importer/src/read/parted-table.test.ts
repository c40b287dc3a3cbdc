import { describe, expect, test } from "vitest";
import { xlsxOf } from "../../../../test/support/sheets.ts";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { zipOf } from "../../../../test/support/zip-of.ts";
import { previewFile } from "./preview-file.ts";

const NOTE = [["Notes"], ["What I have seen."]];
const workbook = (sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>) =>
  previewFile(sourceOf(xlsxOf(NOTE, { sheets }), { name: "films.xlsx" }), { kind: "movie" });

describe("sheets that are the parts of one table", () => {
  test("called after years, which their films then have", async () => {
    const report = await workbook({
      "1995": [
        ["Title", "Genres"],
        ["Heat", "Crime"],
      ],
      "2009": [
        ["Title", "Genres"],
        ["Up", "Comedy"],
        ["Avatar", "Adventure"],
      ],
    });
    expect(report).toMatchObject({ items: 3, skipped: 0 });
    expect(report.sample).toMatchObject([
      { title: "Heat", year: 1995, genres: ["Crime"] },
      { title: "Up", year: 2009, genres: ["Comedy"] },
      { title: "Avatar", year: 2009, genres: ["Adventure"] },
    ]);
  });

  test("called after genres, which their films then have", async () => {
    const report = await workbook({
      Comedy: [
        ["Title", "Year"],
        ["Up", 2009],
        ["Airplane!", 1980],
      ],
      Horror: [
        ["Title", "Year"],
        ["Alien", 1979],
        ["The Thing", 1982],
      ],
    });
    expect(report.sample).toMatchObject([
      { title: "Up", genres: ["Comedy"] },
      { title: "Airplane!", genres: ["Comedy"] },
      { title: "Alien", year: 1979, genres: ["Horror"] },
      { title: "The Thing", genres: ["Horror"] },
    ]);
  });

  test("called after letters, also as the files of a zip, whose films have their own years", async () => {
    const bytes = zipOf({
      "list/A-M.csv": "Title,Year,Genres\nHeat,1995,Crime\n",
      "list/N-Z.csv": "Title,Year,Genres\nUp,2009,Comedy\n",
    });
    const report = await previewFile(sourceOf(bytes, { name: "films.zip" }), { kind: "movie" });
    expect(report.columns).toEqual(["Title", "Year", "Genres"]);
    expect(report.sample).toMatchObject([
      { title: "Heat", year: 1995 },
      { title: "Up", year: 2009 },
    ]);
  });
});

test.each([
  ["called after something else", { Anna: ["Title", "Genres"], Bert: ["Title", "Genres"] }],
  ["with other columns", { "1995": ["Title", "Genres"], "2009": ["Genres", "Title", "Rating"] }],
])("sheets %s are asked for", async (_what, sheets) => {
  const rows = Object.entries(sheets).map(([name, header]) => [
    name,
    [header, header.map((column) => (column === "Genres" ? "Crime" : column === "Title" ? "Heat" : 7))],
  ]);
  await expect(workbook(Object.fromEntries(rows))).rejects.toMatchObject({ code: "zip-table-unclear" });
});
