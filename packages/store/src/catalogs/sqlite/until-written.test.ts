import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, expect, test } from "vitest";
import { untilWritten } from "./until-written.ts";

let folder: string;
let db: DatabaseSync;
let other: DatabaseSync;
let asked: number;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "moodreel-until-"));
  db = new DatabaseSync(join(folder, "small.db"));
  db.exec("PRAGMA journal_mode = WAL; CREATE TABLE setting (name TEXT, value TEXT) STRICT");
  other = new DatabaseSync(join(folder, "small.db"));
  asked = 0;
});
afterEach(() => {
  db.close();
  other.close();
  rmSync(folder, { recursive: true });
});

const count = (): number => {
  asked += 1;
  return Number(db.prepare("SELECT count(*) AS n FROM setting").get()?.["n"]);
};
const insert = (into: DatabaseSync): void => into.exec("INSERT INTO setting VALUES ('a', 'b')");

test("asks once until this or another connection writes", () => {
  const remembered = untilWritten(db);
  expect([remembered("n", count), remembered("n", count), asked]).toEqual([0, 0, 1]);
  insert(db);
  expect([remembered("n", count), remembered("n", count), asked]).toEqual([1, 1, 2]);
  insert(other);
  expect([remembered("n", count), asked]).toEqual([2, 3]);
});

test("tells questions apart, and asks again after a failure", () => {
  const remembered = untilWritten(db);
  const fail = (): never => {
    throw new Error("away");
  };
  expect(() => remembered("n", fail)).toThrow("away");
  expect([remembered("n", count), remembered("m", () => "another")]).toEqual([0, "another"]);
});

test("forgets what was read in a transaction that was taken back", () => {
  const remembered = untilWritten(db);
  db.exec("BEGIN IMMEDIATE");
  insert(db);
  expect(remembered("n", count)).toBe(1);
  db.exec("ROLLBACK");
  expect(remembered("n", count)).toBe(0);
});
