import { MoodreelError } from "@moodreel/core";

/** Primary result codes: https://sqlite.org/rescode.html */
const PERM = 3;
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** Runs `work`; what SQLite throws comes out as a `MoodreelError` where the user can do something. */
export function withSqliteErrors<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw catalogErrorOf(error, path);
  }
}

function catalogErrorOf(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return error;
  const fields = { path, detail: error.message };
  const options = { cause: error };
  // Extended codes keep the primary one in the low byte.
  switch (error.errcode & 0xff) {
    case FULL:
      return new MoodreelError(
        "disk-full",
        `The disk is full: ${path} cannot grow. Free some space and try again.`,
        fields,
        options,
      );
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
      return new MoodreelError(
        "store-unreadable",
        `${path} is damaged or is not a database. Restore it from a backup, or move it away to start afresh.`,
        fields,
        options,
      );
    case IOERR:
      return new MoodreelError(
        "store-unreadable",
        `Reading or writing ${path} failed. Check the disk.`,
        fields,
        options,
      );
    default:
      return error;
  }
}
