import { describe, expect, test } from "vitest";
import { odsOf, xlsxOf } from "../../../../../test/support/sheets.ts";
import { sourceOf } from "../../../../../test/support/text-source.ts";
import { zipOf } from "../../../../../test/support/zip-of.ts";
import { previewFile } from "../../read/preview-file.ts";

const preview = (bytes: Uint8Array, name = "films.xlsx", table?: string) =>
  previewFile(sourceOf(bytes, { name }), { kind: "movie", table });

describe("a spreadsheet", () => {
  test("in XLSX has its films: shared texts, numbers and dates", async () => {
    const report = await preview(
      xlsxOf([
        ["Title", "Release date", "Genres", "Rating", "Overview"],
        ["Heat", { date: 35_048 }, "Crime, Drama", 8.3, 'He said "go" & went\n<off>'],
        ["Up", { date: 39_962 }, "Comedy", 8.25, ""],
      ]),
    );
    expect(report).toMatchObject({ catalog: "films", table: "Sheet1", items: 2, warnings: [] });
    expect(report.sample).toMatchObject([
      { title: "Heat", year: 1995, releaseDate: "1995-12-15", genres: ["Crime", "Drama"], rating: 8.3 },
      { title: "Up", year: 2009, rating: 8.25 },
    ]);
    expect(report.sample[0]?.overview).toContain('"go" & went');
  });

  test("in ODS has its films, and no rows of its empty end", async () => {
    const report = await preview(
      odsOf([
        ["Title", "Year", "Genre", "Rating"],
        ["Heat", 1995, "Crime", 8.3],
        ["Up", 2009, "Comedy", 8.25],
      ]),
      "films.ods",
    );
    expect(report).toMatchObject({ table: "Films", rows: 2, items: 2 });
    expect(report.sample).toMatchObject([{ title: "Heat", year: 1995, rating: 8.3 }, { rating: 8.25 }]);
  });

  test("of several sheets gives that with titles and genres, or the one that is named", async () => {
    const bytes = xlsxOf([["Note"], ["These are my films."]], {
      sheets: {
        "My films": [
          ["Title", "Genre"],
          ["Heat", "Crime"],
        ],
      },
    });
    expect(await preview(bytes)).toMatchObject({ table: "My films", items: 1 });
    const two = xlsxOf(
      [
        ["Title", "Genre"],
        ["Up", "Comedy"],
      ],
      {
        sheets: {
          "My films": [
            ["Title", "Genre"],
            ["Heat", "Crime"],
          ],
        },
      },
    );
    await expect(preview(two)).rejects.toMatchObject({
      code: "zip-table-unclear",
      fields: { tables: ["Sheet1", "My films"] },
    });
    expect((await preview(two, "films.xlsx", "My films")).sample[0]?.title).toBe("Heat");
  });

  test("of ten thousand rows has all of them", async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => [`Film ${i}`, 1950 + (i % 70), "Drama, War", 7.5]);
    expect((await preview(xlsxOf([["Title", "Year", "Genres", "Rating"], ...rows]))).items).toBe(10_000);
  });

  test.each<[string, string, Uint8Array]>([
    [
      "a document",
      "file-binary",
      zipOf({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }),
    ],
    ["a binary spreadsheet", "file-binary", zipOf({ "[Content_Types].xml": "<x/>", "xl/workbook.bin": "x" })],
    [
      "a sheet that is cut short",
      "file-damaged",
      zipOf({
        mimetype: "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml":
          '<office:document-content><office:body><table:table table:name="Films"><table:table-row>',
      }),
    ],
  ])("that is %s is refused: %s", async (_what, code, bytes) => {
    await expect(preview(bytes)).rejects.toMatchObject({
      code,
      message: expect.stringContaining("films.xlsx"),
    });
  });
});

const cell = (attributes: string, text: string) =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;

describe("a bomb of a spreadsheet is refused", () => {
  test("that repeats a cell over all columns", async () => {
    const row = `<table:table-row>${cell('table:number-columns-repeated="16384"', "Title")}</table:table-row>`;
    await expect(preview(odsOf([], row.repeat(100)))).rejects.toMatchObject({ code: "too-many-columns" });
  });

  test("that repeats rows over and over", async () => {
    const head = `<table:table-row>${cell("", "Title")}${cell("", "Genre")}</table:table-row>`;
    const row = `<table:table-row table:number-rows-repeated="1048576">${cell("", "A film")}${cell("", "Drama")}</table:table-row>`;
    await expect(preview(odsOf([], head + row.repeat(400)))).rejects.toMatchObject({
      code: "file-too-large",
    });
  });

  test("whose sheet unpacks to far more than it is", async () => {
    const bomb = zipOf({
      "[Content_Types].xml": "<x/>",
      "xl/workbook.xml": '<workbook><sheets><sheet name="A" r:id="r"/></sheets></workbook>',
      "xl/_rels/workbook.xml.rels": '<R><R Id="r" Type="x/worksheet" Target="worksheets/a.xml"/></R>',
      "xl/worksheets/a.xml": `<worksheet><sheetData>${"<row><c><v>1</v></c></row>".repeat(2 ** 20)}`,
    });
    await expect(preview(bomb)).rejects.toMatchObject({ code: "file-too-large" });
  });

  test("whose elements nest without end, or whose tag never ends", async () => {
    await expect(preview(odsOf([], "<a>".repeat(2000)))).rejects.toMatchObject({
      code: /file-(damaged|too-large)/,
    });
    const noise = Array.from({ length: 200_000 }, (_, i) => (i * 7919).toString(36)).join("");
    await expect(preview(odsOf([], `<a b="${noise.repeat(8)}`))).rejects.toMatchObject({
      name: "MoodreelError",
    });
  });
});
