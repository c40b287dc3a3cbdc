import type { HomeOptions } from "../context/home-options.ts";
import { databaseOf } from "../home/database-given.ts";
import type { Moodreel } from "../moodreel.ts";
import { answersHere, type JsonAnswers } from "./read-calls.ts";
import { ReaderThreads } from "./reader-threads.ts";

/** Answers for a server, and what ends their threads. */
export interface ServedAnswers extends JsonAnswers {
  /** Lets those under way come first. The Moodreel stays open. */
  close(): Promise<void>;
}

/**
 * Answers of a Moodreel as JSON, worked out on several threads while many wait at once: over files each thread
 * reads them itself, and sees at once what is written. Over PostgreSQL, which does most of the work, there is
 * one.
 *
 * @param options what the Moodreel was opened with
 *
 * @example
 * ```ts
 * import { openMoodreel } from "@moodreel/app";
 * import { readersOnThreads } from "@moodreel/app/thread";
 *
 * const home = { home: "./moodreel-data" };
 * const moodreel = await openMoodreel(home);
 * const answers = readersOnThreads(moodreel, home);
 * const { bytes } = await answers.ask("recommend", [{ emotion: "happy" }]);
 * console.log(new TextDecoder().decode(bytes)); // {"outcome":"items",…
 * await answers.close();
 * await moodreel.close();
 * ```
 */
export function readersOnThreads(
  moodreel: Moodreel,
  options: Pick<HomeOptions, "home" | "databaseUrl"> = {},
): ServedAnswers {
  return databaseOf(options) === null
    ? new ReaderThreads(moodreel, options)
    : { ...answersHere(moodreel), close: async () => undefined };
}
