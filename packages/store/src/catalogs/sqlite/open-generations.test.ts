import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { film, Shelf } from "../conformance/shelf.ts";
import { catalogRow } from "./catalog-rows.ts";
import { generationFiles } from "./generation-files.ts";
import { OpenGenerations } from "./open-generations.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

test("what another program replaced is closed with the next question, so that its room on the disk is free", async () => {
  const folder = mkdtempSync(join(tmpdir(), "moodreel-open-"));
  const path = join(folder, "moodreel.db");
  const shelf = new Shelf(await openSqliteStore(path));
  const db = new DatabaseSync(path);
  const files = generationFiles(`${path}-catalogs`);
  const opened: DatabaseSync[] = [];
  const open = (generation: number, mark: string | null): DatabaseSync => {
    const one = files.open(generation, mark);
    opened.push(one);
    return one;
  };
  const generations = new OpenGenerations({ ...files, open });
  const ids = () =>
    generations.use(catalogRow(db, "films")!, async (reader) =>
      (await reader.itemsById(["a", "b"])).map(({ id }) => id),
    );
  await shelf.put([film("a", ["Drama"])]);
  expect(await ids()).toEqual(["a"]);
  await shelf.put([film("b", ["Drama"])]);
  expect(await ids()).toEqual(["b"]);
  expect(opened.filter(({ isOpen }) => isOpen)).toHaveLength(1);
  generations.close();
  db.close();
  await shelf.store.close();
  rmSync(folder, { recursive: true });
});
