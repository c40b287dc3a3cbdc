import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Store } from "@moodreel/store";
import { openSqliteStore } from "../../../store/src/catalogs/sqlite/open-sqlite-store.ts";
import { importInto } from "./import-into.ts";

const OPTIONS = { importedAt: "2026-01-01T00:00:00Z" } as const;
/** When all files were written. */
const SECONDS = 1_700_000_000;
let home = "";
let films = "";
let store: Store;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), "moodreel-again-"));
  films = join(home, "films");
  for (const title of ["Red", "Blue"]) {
    mkdirSync(join(films, title), { recursive: true });
    writeFileSync(join(films, title, `${title}.mkv`), "");
    putUnseen(title, title);
  }
  store = await openSqliteStore(join(home, "moodreel.db"));
});
afterEach(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});

const nfoOf = (title: string): string => join(films, title, `${title}.nfo`);
const nfo = (title: string): string =>
  `<movie><title>${title}</title><year>2001</year><genre>Comedy</genre></movie>`;

/** Other words of the same length at the same time: whoever reads the file sees them, its stamp does not tell. */
function putUnseen(of: string, title: string): void {
  writeFileSync(nfoOf(of), nfo(title));
  utimesSync(nfoOf(of), SECONDS, SECONDS);
}

const titles = async (): Promise<readonly string[]> =>
  (await store.search({ catalog: "films", text: "", filters: {}, limit: 10 })).items
    .map(({ title }) => title)
    .toSorted();

test("no file of a folder is read again whose files are as they were", async () => {
  const first = await importInto(store, { path: films }, OPTIONS);
  putUnseen("Red", "Rad");
  putUnseen("Blue", "Blau");
  const again = await importInto(store, { path: films }, OPTIONS);
  expect(again).toEqual({
    ...first,
    changes: { added: 0, updated: 0, removed: 0, kept: 2, unchanged: true, items: 2 },
  });
  expect(await titles()).toEqual(["Blue", "Red"]);
});

test("what was written since is read", async () => {
  await importInto(store, { path: films }, OPTIONS);
  writeFileSync(nfoOf("Red"), nfo("Redder"));
  const { changes } = await importInto(store, { path: films }, { ...OPTIONS, mode: "replace" });
  expect(changes).toMatchObject({ unchanged: false });
  expect(await titles()).toEqual(["Blue", "Redder"]);
});

test.each([
  ["the catalogue was removed", async () => store.removeCatalog("films")],
  [
    "something else was imported over it",
    async () => {
      const stream = [new TextEncoder().encode("title,genres\nGrey,Drama\n")];
      await importInto(store, { name: "films.csv", stream }, { ...OPTIONS, mode: "replace" });
    },
  ],
])("a folder is read again when %s", async (_why, change) => {
  const options = { ...OPTIONS, mode: "replace" } as const;
  await importInto(store, { path: films }, options);
  await change();
  expect((await importInto(store, { path: films }, options)).changes).toMatchObject({ unchanged: false });
  expect(await titles()).toEqual(["Blue", "Red"]);
});

test("a folder is read in another way when it is asked for in another way", async () => {
  await importInto(store, { path: films }, OPTIONS);
  const options = { ...OPTIONS, genreSynonyms: { Comedy: "Drama" } };
  expect((await importInto(store, { path: films }, options)).changes).toMatchObject({ unchanged: false });
});
