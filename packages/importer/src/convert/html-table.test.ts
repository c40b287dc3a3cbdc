import { expect, test } from "vitest";
import { sourceOf } from "../../../../test/support/text-source.ts";
import { readRatings } from "../personal/read-ratings.ts";
import { previewFile } from "../read/preview-file.ts";

const preview = (page: string | Uint8Array, name = "films.html") =>
  previewFile(sourceOf(page, { name, size: 300 }), { kind: "movie" });

const HEADER = "<tr><th>Year<th>Title<sup>[1]</sup><th>Genres<th>Director</tr>";

test("the table of a web page has its films, beside menus and whatever else is on the page", async () => {
  const report =
    await preview(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>Mine</title></head><body>
    <table><tr><td>Home</td><td>About</td></tr></table>
    <p>Films, <b>Year</b></p><script>document.write("<table><tr><td>no</td></tr></table>")</script>
    <table>${HEADER}
    <tr><td rowspan="2">1995</td><td><a href="/heat">Heat</a></td><td>Crime<br>Thriller</td><td>Michael Mann</td></tr>
    <tr><td><i>Se7en</i></td><td><ul><li>Crime</li><li>Mystery</li></ul></td><td>David&nbsp;Fincher</td></tr>
    <tr><td>2009<td>Lilo &amp; Up<td>Comedy<td>Pete Docter
    </table>
    <table>${HEADER}<tr><td>1979</td><td><span style="display:none">sort 0</span>Alien</td><td>Horror</td><td>Ridley Scott</td></tr></table>`);
  expect(report).toMatchObject({ items: 4, skipped: 0 });
  expect(report.sample).toMatchObject([
    { title: "Heat", year: 1995, genres: ["Crime", "Thriller"], people: ["Michael Mann"] },
    { title: "Se7en", year: 1995, genres: ["Crime", "Mystery"], people: ["David Fincher"] },
    { title: "Lilo & Up", year: 2009, genres: ["Comedy"], people: ["Pete Docter"] },
    { title: "Alien", year: 1979, genres: ["Horror"], people: ["Ridley Scott"] },
  ]);
});

test("a table within the cell of another is read for itself", async () => {
  const inner = "<table><tr><td>Title<td>Year<tr><td>Heat<td>1995<tr><td>Up<td>2009</table>";
  const { sample } = await preview(
    `<html><table><tr><td>Menu<td>${inner}<tr><td>Foot<td>2024</table></html>`,
  );
  expect(sample).toMatchObject([
    { title: "Heat", year: 1995 },
    { title: "Up", year: 2009 },
  ]);
});

test("what a site calls XLS and is a web page in an old encoding", async () => {
  const page =
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><table border="1"><tr><td><b>Titel</b></td><td>Jahr</td><td>Genre</td></tr><tr><td>Amélie</td><td>2001</td><td>Komödie</td></tr><tr><td>Heat</td><td>1995</td><td>Krimi</td></tr></table>';
  const report = await preview(Buffer.from(page, "latin1"), "liste.xls");
  expect(report.sample).toMatchObject([
    { title: "Amélie", year: 2001, genres: ["Komödie"] },
    { title: "Heat" },
  ]);
  expect(report.catalog).toBe("liste");
});

test("own ratings in a web page are one's own", async () => {
  const { entries } = await readRatings(
    sourceOf(
      "<html><table><tr><th>Title<th>Year<th>My rating<tr><td>Heat<td>1995<td>9<tr><td>Up<td>2009<td>4</table></html>",
      { name: "ratings.html" },
    ),
  );
  expect(entries.map(({ title, rating }) => [title, rating])).toEqual([
    ["Heat", 9],
    ["Up", 4],
  ]);
});

test.each([
  ["no table", "<html><body><p>Heat</p></body></html>"],
  ["a table of one row", "<html><table><tr><th>Title<th>Year<tr><td>Heat<td>1995</table></html>"],
  ["a table of one cell", "<html><table><tr><td>Heat</td></tr></table></html>"],
  ["tables that never end and hold nothing", `<html>${"<table><tr><td>".repeat(300)}`],
])("a page with %s is refused with what to do", async (_what, page) => {
  await expect(preview(page)).rejects.toMatchObject({
    code: "file-binary",
    message: expect.stringContaining("web page without a table"),
  });
});

test("spans that would fill the memory are bounded, and pages that nest without end refused", async () => {
  const wide = `<html><table>${'<tr><td colspan="99999" rowspan="99999">Heat</td></tr>'.repeat(3)}</table></html>`;
  await expect(preview(wide)).rejects.toMatchObject({ code: expect.any(String) });
  await expect(preview(`<html>${"<div>".repeat(5000)}`)).rejects.toMatchObject({ code: "file-damaged" });
});
