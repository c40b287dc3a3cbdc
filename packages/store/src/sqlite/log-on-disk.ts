import { MoodreelError } from "@moodreel/core";
import { open, type FileHandle } from "node:fs/promises";

/** Waits until what was committed to a database is on the disk. */
export interface LogOnDisk {
  /** Resolves once all that was committed before is there. @throws MoodreelError `store-unreadable` */
  reached(): Promise<void>;
  close(): Promise<void>;
}

/**
 * For a database with a write-ahead log and `synchronous = NORMAL`, under which a commit does not wait for
 * the disk: that would hold up everything else in this process for milliseconds. Whoever wrote waits here
 * instead, together with all others who wrote meanwhile.
 *
 * @param path of the database
 * @param flush puts a file on the disk
 */
export function logOnDisk(
  path: string,
  flush: (file: FileHandle) => Promise<void> = (file) => file.datasync(),
): LogOnDisk {
  let file: Promise<FileHandle | null> | undefined;
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  let failed: MoodreelError | undefined;

  const run = async (): Promise<void> => {
    if (failed !== undefined) throw failed;
    try {
      // It can be opened from the first commit on, and stays the same file as long as the database is open.
      // Where it may only be read, so may the database, and nothing was written: opening one commits, also without a change.
      file ??= open(`${path}-wal`, "r+").catch(nullIfReadOnly);
      const opened = await file;
      if (opened !== null) await flush(opened);
    } catch (cause) {
      // The system forgets what it could not write, so that another try would say too much.
      failed = new MoodreelError(
        "store-unreadable",
        `What was written to ${path} did not reach the disk. Check the disk, and start again.`,
        { path },
        { cause },
      );
      throw failed;
    }
  };
  const start = (): Promise<void> => {
    next = undefined;
    running = run().finally(() => (running = undefined));
    return running;
  };
  return {
    reached: () => {
      // One that runs already may have begun before the commit.
      if (running !== undefined) return (next ??= running.then(start, start));
      return next ?? start();
    },
    close: async () => {
      await (next ?? running)?.catch(() => null);
      await (await file?.catch(() => undefined))?.close();
    },
  };
}

const READ_ONLY: ReadonlySet<unknown> = new Set(["EACCES", "EPERM", "EROFS"]);

function nullIfReadOnly(error: unknown): null {
  if (error instanceof Error && "code" in error && READ_ONLY.has(error.code)) return null;
  throw error;
}
