import type { DatabaseSync } from "node:sqlite";
import { lookAgain } from "./questions.ts";
import { checkStillThere } from "./still-there.ts";

/**
 * Runs synchronous work that is kept whole or not at all. Takes the write lock at once, so that it
 * never fails halfway for want of it.
 */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    checkStillThere(db);
    db.exec("COMMIT");
    lookAgain();
    return result;
  } catch (error) {
    // SQLite ends the transaction itself on some errors, such as a full disk.
    if (db.isTransaction) db.exec("ROLLBACK");
    throw error;
  }
}
