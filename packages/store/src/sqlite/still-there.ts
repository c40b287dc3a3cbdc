import { statSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";

interface OpenedFile {
  readonly path: string;
  readonly id: string;
}

const files = new WeakMap<DatabaseSync, OpenedFile>();

/** Remembers which file a database was opened from. */
export function rememberFile(db: DatabaseSync, path: string): void {
  const id = idOf(path);
  if (id !== null) files.set(db, { path, id });
}

/**
 * To be called before a commit: where the file was removed, or another lies in its place, SQLite goes on writing into one
 * that has no name any more, and what was said to be kept is gone with the process.
 *
 * @throws MoodreelError `store-moved`
 */
export function checkStillThere(db: DatabaseSync): void {
  const opened = files.get(db);
  if (opened === undefined || idOf(opened.path) === opened.id) return;
  throw new MoodreelError(
    "store-moved",
    `${opened.path} was moved away, removed or replaced while it was in use, so nothing was kept. Put the file back if it was not meant to go, or start again to use what lies there now.`,
    { path: opened.path },
  );
}

/** `null` where there is no file, or the system cannot tell files apart. */
function idOf(path: string): string | null {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? null : `${dev} ${ino}`;
  } catch {
    return null;
  }
}
