import type { Item } from "@moodreel/core";
import { genreKey } from "@moodreel/core/genre";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import type { Store } from "@moodreel/store";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { previewFile } from "@moodreel/importer";
import { importInto } from "./import-into.ts";
import type { ImportProgress } from "../../../importer/src/report/import-report.ts";

const folder = mkdtempSync(join(tmpdir(), "moodreel-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
});
afterEach(() => store.close());

const OPTIONS = { kind: "movie", importedAt: "2026-01-01T00:00:00Z" } as const;
const GOOD = lines(
  "id,title,year,genres,rating",
  "a,Alpha,2001,Comedy,7.5",
  "b,Beta,2002,Drama,8",
  "c,Gamma,2003,Comedy,6",
);

async function comedies(catalog = "films"): Promise<readonly Item[]> {
  const genres = [
    { genre: "Comedy", key: genreKey("Comedy"), weight: 1, because: "happy", leads: true },
  ] as const;
  return store.candidates({ catalog, genres, filters: {}, perGenre: 100 });
}

describe("an import", () => {
  test("stores what the report says", async () => {
    const report = await importInto(store, sourceOf(GOOD), OPTIONS);
    expect(report).toEqual({
      catalog: "films",
      kind: "movie",
      dryRun: false,
      detected: null,
      table: null,
      columns: ["id", "title", "year", "genres", "rating"],
      shape: expect.stringMatching(/^[0-9a-f]{20}$/),
      mapping: { id: "id", title: "title", year: "year", genres: "genres", rating: "rating" },
      sure: { id: "likely", title: "sure", year: "sure", genres: "sure", rating: "sure" },
      unused: [],
      remembered: false,
      separator: ",",
      encoding: "utf-8",
      rows: 3,
      items: 3,
      skipped: 0,
      skippedRows: [],
      leftOut: [],
      genres: [
        { genre: "Comedy", items: 2, known: true, nearest: null },
        { genre: "Drama", items: 1, known: true, nearest: null },
      ],
      sample: [
        {
          id: "a",
          title: "Alpha",
          year: 2001,
          genres: ["Comedy"],
          people: [],
          rating: 7.5,
          votes: null,
          runtime: null,
          language: null,
          tags: [],
        },
        {
          id: "b",
          title: "Beta",
          year: 2002,
          genres: ["Drama"],
          people: [],
          rating: 8,
          votes: null,
          runtime: null,
          language: null,
          tags: [],
        },
        {
          id: "c",
          title: "Gamma",
          year: 2003,
          genres: ["Comedy"],
          people: [],
          rating: 6,
          votes: null,
          runtime: null,
          language: null,
          tags: [],
        },
      ],
      warnings: [],
      notes: [],
      changes: { items: 3, added: 3, updated: 0, removed: 0, kept: 0, unchanged: false },
    });
    expect(await comedies()).toEqual([report.sample[0], report.sample[2]]);
    expect(await store.catalogs()).toEqual([
      { name: "films", kind: "movie", items: 3, importedAt: OPTIONS.importedAt },
    ]);
  });

  test("previewed says the same and stores nothing", async () => {
    const preview = await previewFile(sourceOf(GOOD), { kind: "movie" });
    expect(await store.catalogs()).toEqual([]);
    const { changes: _, ...report } = await importInto(store, sourceOf(GOOD), OPTIONS);
    expect({ ...preview, dryRun: false }).toEqual(report);
    expect(preview.dryRun).toBe(true);
  });

  test("of the same file twice changes nothing", async () => {
    await importInto(store, sourceOf(GOOD), OPTIONS);
    const before = await comedies();
    const again = await importInto(store, sourceOf(GOOD), {
      ...OPTIONS,
      importedAt: "2026-05-01T00:00:00Z",
    });
    expect(again.changes).toMatchObject({ unchanged: true, items: 3, added: 0 });
    expect(await comedies()).toEqual(before);
    expect((await store.catalogs())[0]).toMatchObject({ items: 3, importedAt: OPTIONS.importedAt });
    const mapped = await importInto(store, sourceOf(GOOD), { ...OPTIONS, map: { tags: "genres" } });
    expect(mapped.changes, "read in another way").toMatchObject({ unchanged: false, updated: 3 });
  });

  test("of the same file by the mapping that was chosen for it the first time changes nothing", async () => {
    await importInto(store, sourceOf(GOOD), { ...OPTIONS, map: { tags: "genres" } });
    const again = await importInto(store, sourceOf(GOOD), OPTIONS);
    expect(again).toMatchObject({ remembered: true, changes: { unchanged: true } });
  });

  test("of the same file with `replace` still removes what came from another", async () => {
    await importInto(store, sourceOf("title,genres\nOther,Comedy\n"), OPTIONS);
    await importInto(store, sourceOf(GOOD), OPTIONS);
    const replaced = await importInto(store, sourceOf(GOOD), { ...OPTIONS, mode: "replace" });
    expect(replaced.changes).toMatchObject({ unchanged: false, removed: 1, items: 3 });
  });

  test("of a newer file updates and adds; with `replace` it also removes", async () => {
    await importInto(store, sourceOf(GOOD), OPTIONS);
    const newer = "id,title,year,genres\nc,Gamma anew,2003,Comedy\nd,Delta,2020,Comedy\n";
    const added = await importInto(store, sourceOf(newer), OPTIONS);
    expect(added.changes).toMatchObject({ items: 4, added: 1, updated: 1, kept: 2, removed: 0 });
    expect((await comedies()).map(({ title }) => title).toSorted()).toEqual(["Alpha", "Delta", "Gamma anew"]);
    await importInto(store, sourceOf(GOOD), { ...OPTIONS, mode: "replace" });
    const only = await importInto(store, sourceOf(newer), { ...OPTIONS, mode: "replace" });
    expect(only.changes).toMatchObject({ items: 2, added: 1, updated: 1, kept: 0, removed: 2 });
  });

  test("may be given another name", async () => {
    await importInto(store, sourceOf(GOOD), { ...OPTIONS, name: "Friday night" });
    expect((await store.catalogs())[0]?.name).toBe("Friday night");
    await expect(importInto(store, sourceOf(GOOD), { ...OPTIONS, name: "../x" })).rejects.toMatchObject({
      code: "catalog-name-invalid",
    });
  });

  test("from a file on disk tells how far it is", async () => {
    const path = join(folder, "big.csv");
    const content = `title,genres\n${Array.from({ length: 60_000 }, (_, i) => `The film ${i},Comedy\n`).join("")}`;
    writeFileSync(path, content);
    const seen: ImportProgress[] = [];
    const report = await importInto(
      store,
      { path },
      { ...OPTIONS, onProgress: (progress) => seen.push(progress) },
    );
    expect(report.catalog).toBe("big");
    expect(seen.length).toBeGreaterThan(3);
    expect(seen.every(({ totalBytes }) => totalBytes === content.length)).toBe(true);
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
    expect(seen.at(-1)).toEqual({ bytes: content.length, totalBytes: content.length, rows: 60_000 });
  });
});

describe("the old catalogue stays whole when", () => {
  beforeEach(() => importInto(store, sourceOf(GOOD), OPTIONS));
  const whatIsThere = async () => ({
    comedies: (await comedies()).map(({ id }) => id),
    items: (await store.catalogs()).map(({ items }) => items),
  });
  const whole = { comedies: ["a", "c"], items: [3] };

  test("over a fifth of the rows are bad, however late that shows", async () => {
    const content = `title,genres\n${"X,Comedy\n".repeat(4000)}${",Comedy\n".repeat(1500)}`;
    await expect(importInto(store, sourceOf(content), OPTIONS)).rejects.toMatchObject({
      code: "too-many-bad-rows",
      message: expect.stringMatching(/1500 of 5500 rows of films\.csv.*Line 4002, for example, has no title/),
      fields: { rows: 5500, skipped: 1500, line: 4002 },
    });
    expect(await whatIsThere()).toEqual(whole);
  });

  test("the upload breaks off", async () => {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(`title,genres\n${"X,Comedy\n".repeat(20_000)}`);
      throw new Error("connection reset");
    }
    await expect(importInto(store, { name: "films.csv", stream: stream() }, OPTIONS)).rejects.toThrow(
      "connection reset",
    );
    expect(await whatIsThere()).toEqual(whole);
  });

  test("the person cancels", async () => {
    const stop = new AbortController();
    const content = `title,genres\n${"X,Comedy\n".repeat(50_000)}`;
    const options = { ...OPTIONS, signal: stop.signal, onProgress: () => stop.abort(new Error("enough")) };
    await expect(importInto(store, sourceOf(content), options)).rejects.toThrow("enough");
    expect(await whatIsThere()).toEqual(whole);
  });

  test("the store fails before it takes anything; and the file is let go of", async () => {
    const failing: Store = { ...store, writeCatalog: () => Promise.reject(new Error("no")) };
    let closed = false;
    async function* stream(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Buffer.from(`title,genres\n${"X,Comedy\n".repeat(20_000)}`);
      } finally {
        closed = true;
      }
    }
    const source = { name: "films.csv", stream: stream() };
    await expect(importInto(failing, source, { ...OPTIONS, remember: false })).rejects.toThrow("no");
    await expect.poll(() => closed).toBe(true);
    expect(await whatIsThere()).toEqual(whole);
  });

  test("the file is larger than allowed", async () => {
    const content = `title,genres\n${"X,Comedy\n".repeat(50_000)}`;
    await expect(
      importInto(store, sourceOf(content), { ...OPTIONS, maxBytes: 100_000 }),
    ).rejects.toMatchObject({
      code: "file-too-large",
    });
    expect(await whatIsThere()).toEqual(whole);
  });
});

describe("rows", () => {
  test("that cannot be used are reported with line, reason and text; the others are kept", async () => {
    const content = lines(
      "title,year,genres",
      "One,2001,Drama",
      '"Two',
      'lines",2002,Drama',
      ",2003,Drama",
      "Good, the Bad,1966,Western",
      "Three,2004,Drama",
      "Short",
      ",,",
      ...Array.from({ length: 6 }, (_, i) => `More ${i},2000,Drama`),
    );
    const report = await previewFile(sourceOf(content), { kind: "movie" });
    expect([report.rows, report.items, report.skipped]).toEqual([12, 10, 2]);
    expect(report.skippedRows).toEqual([
      { line: 5, reason: "has no title", text: ",2003,Drama" },
      {
        line: 6,
        reason: "has 4 fields, the header 3: columns may have shifted",
        text: "Good, the Bad,1966,Western",
      },
    ]);
    expect(report.sample.map(({ title }) => title).slice(0, 4)).toEqual([
      "One",
      "Two lines",
      "Three",
      "Short",
    ]);
  });

  test("with an unreadable year are kept without it, and reported once", async () => {
    const content = lines(
      "Series_Title,Released_Year,Genre",
      "Apollo 13,PG,Drama",
      "Heat,1995,Crime",
      "X,soon,Drama",
    );
    const report = await previewFile(sourceOf(content), { kind: "movie" });
    expect(report.sample.map(({ year }) => year)).toEqual([null, 1995, null]);
    expect(report.warnings).toEqual([
      '2 rows have a year that cannot be read, such as "PG" in line 2: kept without it.',
    ]);
  });

  test("that repeat an id are reported; the last counts", async () => {
    const content = lines("imdb_id,title,genres", "tt0000001,First,Drama", "tt0000001,Last,Comedy");
    const report = await importInto(store, sourceOf(content), OPTIONS);
    expect([report.rows, report.items]).toEqual([2, 1]);
    expect(report.warnings.join()).toContain("1 row repeats an item");
    expect((await comedies()).map(({ title }) => title)).toEqual(["Last"]);
  });

  test("skipped beyond the first hundred are counted", async () => {
    const report = await previewFile(sourceOf(`title\n${"A\n".repeat(900)}${' ,"x"\n'.repeat(150)}`), {
      kind: "movie",
    });
    expect([report.skipped, report.skippedRows.length]).toEqual([150, 100]);
  });
});

describe("columns", () => {
  const content = lines("Nom,Sortie,Type,Note", "Amélie,2001,Comédie,4.2", "La Haine,1995,Drame,4.4");

  test("can be given, whatever their case, and win over what was guessed", async () => {
    const map = { title: "NOM", year: "sortie", genres: "type", rating: "note" };
    const { mapping, sample, warnings } = await previewFile(sourceOf(content), { kind: "movie", map });
    expect(mapping).toEqual({ title: "Nom", year: "Sortie", genres: "Type", rating: "Note" });
    expect(sample[0]).toMatchObject({ title: "Amélie", year: 2001, genres: ["Comédie"], rating: 8.4 });
    expect(warnings).toEqual(["The ratings go up to 5 and are doubled, so that they go up to 10."]);
  });

  test("that are not there are named with those that are", async () => {
    const map = { title: "Nom", genres: "Genre" };
    await expect(previewFile(sourceOf(content), { kind: "movie", map })).rejects.toMatchObject({
      code: "column-unknown",
      message: 'films.csv has no column "Genre" for genres. Its columns are: Nom, Sortie, Type, Note.',
      fields: { column: "Genre", field: "genres" },
    });
  });

  test("without a title are refused, with what to do", async () => {
    const other = lines("a,b", "1,2");
    await expect(previewFile(sourceOf(other), { kind: "movie" })).rejects.toMatchObject({
      code: "column-missing",
      message: expect.stringMatching(/title=a.*Its columns are: a, b/),
    });
  });

  test("may be several for one field", async () => {
    const table = lines("title,alt,g1,g2", "A,,Drama,War", ",B,War,", "C+D,,Drama,Drama");
    const map = { title: "title+alt", genres: "g1 + g2" };
    const { sample, mapping } = await previewFile(sourceOf(table), { kind: "movie", map });
    expect(sample.map(({ title, genres }) => [title, ...genres])).toEqual([
      ["A", "Drama", "War"],
      ["B", "War"],
      ["C+D", "Drama"],
    ]);
    expect(mapping.genres).toBe("g1+g2");
    const again = await previewFile(sourceOf(table), { kind: "movie", map: mapping });
    expect(again.sample).toEqual(sample);
  });

  test("without genres import with a warning", async () => {
    const report = await importInto(store, sourceOf(lines("title,year", "A,2000")), OPTIONS);
    expect(report.items).toBe(1);
    expect(report.warnings).toEqual([expect.stringContaining("nothing of it can be recommended by mood")]);
  });

  test("with unknown genres keep them and say so", async () => {
    const { genres } = await previewFile(
      sourceOf(lines("title,genres", "A,Heimatfilm|Drama", "B,Heimatfilm|War")),
      {
        kind: "movie",
      },
    );
    expect(genres).toEqual([
      { genre: "Heimatfilm", items: 2, known: false, nearest: null },
      { genre: "Drama", items: 1, known: true, nearest: null },
      { genre: "War", items: 1, known: true, nearest: null },
    ]);
  });

  test("of music know the genres that its policy names", async () => {
    const { genres } = await previewFile(sourceOf(lines("track_name,track_genre", "A,Metal")), {
      kind: "music",
    });
    expect(genres).toEqual([{ genre: "Metal", items: 1, known: true, nearest: null }]);
  });
});

test.for<[string, string]>([
  [join(folder, "none.csv"), "file-not-found"],
  [folder, "not-a-file"],
])("%s is %s", async ([path, code]) => {
  await expect(previewFile({ path }, { kind: "movie" })).rejects.toMatchObject({
    code,
    message: expect.stringContaining(path),
  });
});
