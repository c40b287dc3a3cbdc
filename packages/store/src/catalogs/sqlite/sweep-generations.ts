import type { DatabaseSync } from "node:sqlite";
import type { GenerationFiles } from "./generation-files.ts";

/** A draft that nobody has written to for this long belongs to a process that is gone. */
export const STALE_MS = 10 * 60 * 1000;

/**
 * Removes what this very database gave out and is of no use any more: drafts of processes that are gone, and
 * generations that another took the place of. Whatever else lies in the folder is left.
 *
 * @param now ms since the epoch, the machine's own clock by default, which also dates the files
 */
export function sweepGenerations(
  db: DatabaseSync,
  files: GenerationFiles,
  now: () => number = Date.now,
): void {
  for (const { mark } of db.prepare("SELECT mark FROM draft").all()) {
    const changed = files.changedAt(files.draftPathOf(String(mark)));
    if (changed === null || changed > now() - STALE_MS) continue;
    files.discard(String(mark));
    forgetDraft(db, String(mark));
  }
  for (const { generation, mark } of db.prepare("SELECT generation, mark FROM dropped").all()) {
    removeDropped(db, files, Number(generation), mark as string | null);
  }
}

export function rememberDraft(db: DatabaseSync, mark: string): void {
  db.prepare("INSERT INTO draft VALUES (?)").run(mark);
}

export function forgetDraft(db: DatabaseSync, mark: string): void {
  db.prepare("DELETE FROM draft WHERE mark = ?").run(mark);
}

/** In the transaction that takes its name away, so that a later sweep knows of it. */
export function rememberDropped(db: DatabaseSync, generation: number, mark: string | null): void {
  db.prepare("INSERT OR IGNORE INTO dropped VALUES (?, ?)").run(generation, mark);
}

/** Removes what another took the place of. What cannot be removed now is left to the next sweep. */
export function removeDropped(
  db: DatabaseSync,
  files: GenerationFiles,
  generation: number,
  mark: string | null,
): void {
  try {
    // One without a mark may be another's by now, when it was not removed at once.
    if (files.remove(generation, mark))
      db.prepare("DELETE FROM dropped WHERE generation = ? AND mark IS ?").run(generation, mark);
  } catch (error) {
    // A full disk, a busy database, a folder in the place of the file. What the caller did is done, and stays.
    if (!(error instanceof Error && "code" in error)) throw error;
  }
}
