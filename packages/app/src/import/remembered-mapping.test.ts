import { afterEach, beforeEach, expect, test } from "vitest";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import type { Store } from "@moodreel/store";
import { lines, sourceOf } from "../../../../test/support/text-source.ts";
import { columnsKey } from "../../../importer/src/columns/columns-key.ts";
import { previewFile } from "@moodreel/importer";
import { importInto } from "./import-into.ts";

let store: Store;
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
});
afterEach(() => store.close());

const OPTIONS = { kind: "movie", importedAt: "2026-01-01T00:00:00Z" } as const;
const FIRST = lines("Œuvre,Sortie,Sorte", "Amélie,2001,Comédie");
const NEXT = lines("œuvre,sorte,sortie", "La Haine,Drame,1995");
const MAP = { title: "Œuvre", year: "Sortie", genres: "Sorte" };

test("a mapping that was given is used for the next file with the same columns, and the report says so", async () => {
  const first = await importInto(store, sourceOf(FIRST), { ...OPTIONS, map: MAP });
  expect(first.remembered).toBe(false);
  const next = await importInto(store, sourceOf(NEXT), OPTIONS);
  expect(next).toMatchObject({
    remembered: true,
    mapping: { title: "œuvre", year: "sortie", genres: "sorte" },
  });
  expect(next.sample).toMatchObject([{ title: "La Haine", year: 1995, genres: ["Drame"] }]);
  const preview = await previewFile(sourceOf(NEXT), { kind: "movie", settings: store });
  expect(preview.mapping).toEqual(next.mapping);
});

test("another mapping takes its place, and an import that fails leaves it", async () => {
  await importInto(store, sourceOf(FIRST), { ...OPTIONS, map: MAP });
  const bad = sourceOf(lines("Œuvre,Sortie,Sorte", ",,x", ",,y"));
  await expect(importInto(store, bad, { ...OPTIONS, map: { title: "Sortie" } })).rejects.toMatchObject({
    code: "too-many-bad-rows",
  });
  expect((await importInto(store, sourceOf(NEXT), OPTIONS)).mapping.title).toBe("œuvre");
  await importInto(store, sourceOf(FIRST), { ...OPTIONS, map: { title: "Sorte" } });
  expect((await importInto(store, sourceOf(NEXT), OPTIONS)).mapping).toEqual({
    title: "sorte",
    year: "sortie",
  });
});

test("it is not used when asked not to, nor for other columns", async () => {
  await importInto(store, sourceOf(FIRST), { ...OPTIONS, map: MAP });
  await expect(importInto(store, sourceOf(NEXT), { ...OPTIONS, remember: false })).rejects.toMatchObject({
    code: "column-missing",
  });
  const other = await importInto(store, sourceOf(lines("title,Sorte", "A,Drame")), OPTIONS);
  expect(other).toMatchObject({ remembered: false, mapping: { title: "title" } });
});

test("files have one columns key when their columns are the same, whatever the order, case and punctuation", () => {
  expect(columnsKey(["Title", "Release Year"])).toBe(columnsKey(["release_year", "title"]));
  expect(columnsKey(["title"])).not.toBe(columnsKey(["title", "year"]));
});
