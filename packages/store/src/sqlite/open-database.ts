import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type DatabaseSyncOptions } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";
import { withSqliteErrors } from "./sqlite-error.ts";

/** How long a change waits for another process, ms. No process holds the lock for longer than a moment. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens a database of this program; makes the file, and its folder, when missing.
 *
 * @param path a file, or `:memory:`
 * @throws MoodreelError `no-permission`, `store-unreadable`, `disk-full`, and what `prepare` throws
 */
export function openDatabase(
  path: string,
  options: DatabaseSyncOptions,
  prepare: (db: DatabaseSync) => void,
): DatabaseSync {
  if (path !== ":memory:") makeFolder(dirname(path));
  return withSqliteErrors(path, () => {
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, ...options });
    try {
      prepare(db);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new MoodreelError(
      "no-permission",
      `The folder ${folder} cannot be made. Check that you may write there, or use another data folder.`,
      { path: folder },
      { cause },
    );
  }
}
