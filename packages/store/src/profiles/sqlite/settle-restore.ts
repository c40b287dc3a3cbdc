import { existsSync, rmSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import { putStagedProfiles, restoredId } from "./put-staged-profiles.ts";

/** Where profiles wait to be put in place of those in `path`. */
export const restoreFileOf = (path: string): string => `${path}-restore`;

/** Whether some wait; costs two microseconds. */
export const isRestoring = (path: string): boolean => existsSync(restoreFileOf(path));

/** The setting of the store that has the id of the restore that was made last. */
export const RESTORED = "restored";

interface Ticket {
  readonly id: string;
  /** The database that says whether the restore was made. */
  readonly store: string;
}

/**
 * Finishes, or forgets, a restore whose process was killed. It was made once the store, in the transaction that
 * names its catalogues, says so; whoever looks at the profiles afterwards puts those that wait in place first.
 * So nobody sees new catalogues with old profiles, or the other way round.
 *
 * @param db the profiles in `path`, outside a transaction
 */
export function settleRestore(db: DatabaseSync, path: string): void {
  while (isRestoring(path)) {
    const ticket = ticketOf(path);
    if (ticket === null) continue;
    // Whoever restores holds the lock from before the file has its name: until it is made, the old ones count.
    if (!begin(db, isMade(ticket))) return;
    try {
      settleAlone(db, path);
      db.exec("COMMIT");
    } catch (error) {
      if (db.isTransaction) db.exec("ROLLBACK");
      throw error;
    }
  }
}

/** Takes one step, inside a transaction that lets nobody else write. */
function settleAlone(db: DatabaseSync, path: string): void {
  const ticket = ticketOf(path);
  if (ticket === null) return;
  // The file goes only after what it holds is in place for good: with the next step.
  if (isMade(ticket) && restoredId(db) !== ticket.id) putStagedProfiles(db, restoreFileOf(path), ticket.id);
  else rmSync(restoreFileOf(path), { force: true });
}

/** Whether the lock was free; `wait` for it as for any other change. */
function begin(db: DatabaseSync, wait: boolean): boolean {
  const timeout = Number(db.prepare("PRAGMA busy_timeout").get()?.["timeout"]);
  if (!wait) db.exec("PRAGMA busy_timeout = 0");
  try {
    db.exec("BEGIN IMMEDIATE");
    return true;
  } catch (error) {
    if (wait || !isBusy(error)) throw error;
    return false;
  } finally {
    db.exec(`PRAGMA busy_timeout = ${timeout}`);
  }
}

const BUSY = 5;

function isBusy(error: unknown): boolean {
  return error instanceof Error && "errcode" in error && (Number(error.errcode) & 0xff) === BUSY;
}

/** `null` when the file is gone by now. */
function ticketOf(path: string): Ticket | null {
  const staged = restoreFileOf(path);
  try {
    return withSqliteErrors(staged, () =>
      reading(staged, (from) => {
        const row = from.prepare("SELECT id, store FROM restore").get();
        return { id: String(row?.["id"]), store: resolve(dirname(path), String(row?.["store"])) };
      }),
    );
  } catch (error) {
    if (!isRestoring(path)) return null;
    throw error;
  }
}

function isMade({ id, store }: Ticket): boolean {
  if (!existsSync(store)) return false;
  return withSqliteErrors(store, () =>
    reading(
      store,
      (db) =>
        db.prepare("SELECT 1 FROM setting WHERE name = ? AND value = ?").get(RESTORED, id) !== undefined,
    ),
  );
}

function reading<T>(path: string, work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(path, { readOnly: true, timeout: 5000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}
