import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/** Keeps the write-ahead log of a database short. */
export interface ShortLog {
  /** To be called after each commit. */
  written(): void;
  close(): Promise<void>;
}

/** Commits after which the log is brought into the database: some megabytes of it. */
const MANY = 256;

/**
 * Pages of a log from which on SQLite brings it into the database itself, within a commit, which then waits for the disk
 * three times. On a busy disk that takes seconds, and the process answers nobody meanwhile: only where much is written at once.
 */
export const LONGEST_LOG = 8192;

/**
 * Does so on a thread of its own, which ends with that.
 *
 * @param path of a database with a write-ahead log
 */
export function shortLog(path: string): ShortLog {
  const url = pathToFileURL(path);
  // What was moved away is not made anew.
  url.searchParams.set("mode", "rw");
  let commits = 0;
  let worker: Worker | undefined;
  let ended = Promise.resolve();
  const run = (): Promise<void> =>
    new Promise((resolve) => {
      worker = new Worker(new URL("./checkpoint-worker.ts", import.meta.url), {
        workerData: { url: url.href },
        execArgv: ["--disable-warning=ExperimentalWarning"],
      });
      // Where it cannot, commits do.
      worker.on("error", () => undefined);
      worker.once("exit", () => {
        worker = undefined;
        resolve();
      });
      worker.unref();
    });
  return {
    written: () => {
      commits += 1;
      if (commits < MANY || worker !== undefined) return;
      commits = 0;
      ended = run();
    },
    close: () => {
      worker?.ref();
      return ended;
    },
  };
}
