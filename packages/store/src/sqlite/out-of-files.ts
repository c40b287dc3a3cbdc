import { closeSync, openSync } from "node:fs";
import { isTooManyFiles, tooManyFiles } from "@moodreel/core/error";
import type { MoodreelError } from "@moodreel/core";

/** A database, its log, the memory they share, and one to spare. */
const NEEDED = 4;

/**
 * SQLite says of a file only that it cannot be opened, also where no more may be open at all: then nothing is wrong with
 * it. `null` where that is not why.
 */
export function outOfFiles(path: string, cause: unknown): MoodreelError | null {
  const opened: number[] = [];
  try {
    while (opened.length < NEEDED) opened.push(openSync(path, "r"));
  } catch (error) {
    if (isTooManyFiles(error)) return tooManyFiles(cause);
  } finally {
    for (const one of opened) closeSync(one);
  }
  return null;
}
