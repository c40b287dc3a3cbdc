import type { DatabaseSync } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";
import { damagedDatabase } from "./sqlite-error.ts";

/**
 * Refuses a database that another program made, before anything is written into it.
 *
 * @param table that a database of this kind has, unless it is empty
 * @param isMarked whether it says itself that it is one; asked after the tables, which another process may make
 * @throws MoodreelError `store-unreadable`
 */
export function checkOwn(
  db: DatabaseSync,
  path: string,
  table: string,
  isMarked: () => boolean = () => true,
): void {
  const tables = db.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  if (tables.length === 0 || (tables.some(({ name }) => name === table) && isMarked())) return;
  throw new MoodreelError(
    "store-unreadable",
    `${path} is a database of another program. Move it away, or use another data folder.`,
    { path },
  );
}

/**
 * Looks at every page: for databases that are small.
 *
 * @param isQuick leaves out whether tables and their indexes say the same, and rows belong to one another
 * @throws MoodreelError `store-unreadable`, and what SQLite throws
 */
export function checkPages(db: DatabaseSync, path: string, isQuick: boolean): void {
  const check = isQuick ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)";
  const says = Object.values(db.prepare(check).get() ?? {})[0];
  if (says !== "ok") throw damagedDatabase(path, String(says));
  if (!isQuick && db.prepare("PRAGMA foreign_key_check").get() !== undefined)
    throw damagedDatabase(path, "a row belongs to none that is there");
}
