import { MoodreelError } from "@moodreel/core";
import { statfsSync } from "node:fs";
import { dirname } from "node:path";
import { outOfFiles } from "./out-of-files.ts";

/** Primary result codes: https://sqlite.org/rescode.html */
export const ERROR = 1;
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
export const READONLY = 8;
const IOERR = 10;
export const CORRUPT = 11;
const FULL = 13;
export const CANTOPEN = 14;
export const MISMATCH = 20;
export const NOTADB = 26;

/** Runs `work`; what SQLite throws comes out as a `MoodreelError` where the user can do something. */
export function withSqliteErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw sqliteErrorOf(error, path);
  }
}

/** The primary result code of an error of SQLite's; `null` for any other. Extended codes keep it in the low byte. */
export function resultCodeOf(error: unknown): number | null {
  return error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : null;
}

export function sqliteErrorOf(error: unknown, path: string): unknown {
  const code = resultCodeOf(error);
  if (code === null || !(error instanceof Error)) return error;
  const fields = { path, detail: error.message };
  const options = { cause: error };
  const busy = code === CANTOPEN ? outOfFiles(path, error) : null;
  if (busy !== null) return busy;
  const full = (): MoodreelError =>
    new MoodreelError(
      "disk-full",
      `The disk is full: ${path} cannot grow. Free some space and try again.`,
      fields,
      options,
    );
  switch (code) {
    case FULL:
      return full();
    case PERM:
    case READONLY:
    case CANTOPEN:
      return new MoodreelError(
        "no-permission",
        `${path} cannot be opened for writing. Check that its folder exists and that you may write there, or use another data folder.`,
        fields,
        options,
      );
    case BUSY:
    case LOCKED:
      return new MoodreelError(
        "store-busy",
        `Another program is writing to ${path}. Wait until it is done and try again.`,
        fields,
        options,
      );
    case CORRUPT:
    case NOTADB:
      return damagedDatabase(path, error.message, options);
    case IOERR:
      // What SQLite says where it could not make its log, too.
      if (isFull(dirname(path))) return full();
      return new MoodreelError(
        "store-unreadable",
        `Reading or writing ${path} failed. Check the disk: it may be full, or broken.`,
        fields,
        options,
      );
    case ERROR:
      // All that is asked is written against tables that were made here.
      return /^no such (column|table)/.test(error.message)
        ? damagedDatabase(path, error.message, options)
        : error;
    default:
      return error;
  }
}

function isFull(folder: string): boolean {
  try {
    return statfsSync(folder).bavail === 0;
  } catch {
    // Nobody can say so.
    return false;
  }
}

/** What the message says to do is safe to follow to the letter: a test does. */
export function damagedDatabase(path: string, detail: string, options?: ErrorOptions): MoodreelError {
  return new MoodreelError(
    "store-unreadable",
    `${path} is damaged or is not a database. Move it away, with the files of that name that end in -wal and -shm, and start again: catalogues, policies and settings are found again, and \`moodreel restore\` brings viewers back from a backup. \`moodreel check\` says what else is damaged.`,
    { path, detail },
    options,
  );
}
