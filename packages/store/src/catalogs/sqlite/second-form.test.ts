import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { COMEDY, film, FILMS, idsOf, Shelf } from "../conformance/shelf.ts";
import { writeFileSum } from "./file-sum.ts";
import { openSqliteStore } from "./open-sqlite-store.ts";

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), "second-form-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Makes of the one generation what the form before the facts wrote. */
function makeEarlier(): void {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const [name, ...others] = names.filter((one) => one.endsWith(".db") && one !== "moodreel.db");
  expect(others).toEqual([]);
  const path = join(folder, name ?? "");
  const db = new DatabaseSync(path);
  db.exec("DROP TABLE detail; DROP TABLE name_word; ALTER TABLE item DROP COLUMN facts");
  db.exec("PRAGMA application_id = 0x6d6f6f02; VACUUM");
  db.close();
  writeFileSum(path);
}

test("a catalogue of the form without facts is read as it is, and goes on with the next file", async () => {
  const path = join(folder, "moodreel.db");
  const before = await openSqliteStore(path);
  await new Shelf(before).put(FILMS);
  await before.close();
  makeEarlier();

  const shelf = new Shelf(await openSqliteStore(path));
  expect(await shelf.all()).toEqual(FILMS);
  expect(await shelf.find([COMEDY])).toEqual(["c1", "c2", "rc"]);
  expect(await shelf.find([COMEDY], { series: ["Any"] })).toEqual([]);
  expect(await shelf.titled("first")).toEqual(["c1"]);
  expect(await shelf.titled("nobody")).toEqual([]);
  expect((await shelf.store.check()).every(({ state }) => state === "whole")).toBe(true);

  const known = film("k", ["Comedy"], { overview: "What it is about.", series: "Any" });
  await shelf.put([known], { mode: "merge" });
  expect(await shelf.all()).toEqual([known, ...FILMS]);
  expect(idsOf(await shelf.store.itemsById("films", ["c1", "k"]))).toEqual(["c1", "k"]);
  expect(await shelf.find([COMEDY], { series: ["Any"] })).toEqual(["k"]);
  await shelf.store.close();
});
