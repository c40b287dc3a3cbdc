import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { catalogRows } from "./catalog-rows.ts";
import { migrateCatalogs, MIGRATIONS } from "./migrations.ts";

const NAMES = ["films", "FILMS", "Films 2", "e\u0301t\u00e9", "été"];

test("catalogues whose names have become one are all kept, the oldest under its own name", () => {
  const db = new DatabaseSync(":memory:");
  inTransaction(db, () => MIGRATIONS.slice(0, 2).forEach((step) => db.exec(step)));
  db.exec("PRAGMA user_version = 2");
  for (const [at, name] of NAMES.entries()) {
    db.prepare("INSERT INTO catalog VALUES (?, 'movie', 1, ?, ?, NULL)").run(name, `2026-01-0${at + 1}`, at);
  }
  migrateCatalogs(db, ":memory:");
  const rows = catalogRows(db).toReversed();
  expect(rows.map(({ name }) => name)).toEqual(["films", "FILMS 3", "Films 2", "été 2", "été"]);
  expect(rows.map(({ generation }) => generation)).toEqual([0, 1, 2, 3, 4]);
  db.close();
});

test("so are those of the first version, which are still to be converted", () => {
  const db = new DatabaseSync(":memory:");
  db.exec(`${MIGRATIONS[0]!}; PRAGMA user_version = 1`);
  for (const [at, name] of NAMES.entries()) {
    db.prepare("INSERT INTO catalog VALUES (?, ?, 'movie', 1, ?, NULL)").run(at, name, `2026-01-0${at + 1}`);
  }
  migrateCatalogs(db, ":memory:");
  const names = db.prepare("SELECT name FROM old_catalog ORDER BY id").all();
  expect(names.map(({ name }) => name)).toEqual(["films", "FILMS 3", "Films 2", "été 2", "été"]);
  db.close();
});
