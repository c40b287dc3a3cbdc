import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { film, Shelf } from "../conformance/shelf.ts";
import { catalogRow } from "./catalog-rows.ts";
import { generationFiles } from "./generation-files.ts";
import { OpenGenerations } from "./open-generations.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

let folder: string;
let shelf: Shelf;
let db: DatabaseSync;
let generations: OpenGenerations;
/** Each time that a file was opened, also to read it to its end. */
let opened: DatabaseSync[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-open-"));
  const path = join(folder, "moodreel.db");
  shelf = new Shelf(await openSqliteStore(path));
  db = new DatabaseSync(path);
  const files = generationFiles(`${path}-catalogs`);
  opened = [];
  const open = (generation: number, mark: string | null): DatabaseSync => {
    const one = files.open(generation, mark);
    opened.push(one);
    return one;
  };
  generations = new OpenGenerations({ ...files, open });
});
afterEach(async () => {
  generations.close();
  db.close();
  await shelf.store.close();
  rmSync(folder, { recursive: true });
});

const idsOf = (name: string): Promise<readonly string[]> =>
  generations.use(catalogRow(db, name)!, async (reader) =>
    (await reader.itemsById(["a", "b"])).map(({ id }) => id),
  );

test("what another program replaced is closed with the next question, so that its room on the disk is free", async () => {
  await shelf.put([film("a", ["Drama"])]);
  expect(await idsOf("films")).toEqual(["a"]);
  await shelf.put([film("b", ["Drama"])]);
  expect(await idsOf("films")).toEqual(["b"]);
  expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(1);
});

test("of more catalogues than are kept open, none is read to its end twice", async () => {
  const names = Array.from({ length: 10 }, (_, n) => `films ${n}`);
  for (const name of names) await shelf.put([film("a", ["Drama"])], { name });
  const askAll = async (): Promise<number> => {
    opened = [];
    for (const name of names) expect(await idsOf(name)).toEqual(["a"]);
    return opened.length;
  };
  expect([await askAll(), await askAll()]).toEqual([20, 10]);
});
