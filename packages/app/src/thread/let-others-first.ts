import { readlinkSync } from "node:fs";
import { setPriority } from "node:os";

/** A tenth of a processor where other threads want it, too; all of one where none does. */
const NICENESS = 10;

/**
 * Gives the thread that calls it less of the processors than others: an import takes seconds, and whoever is
 * answered meanwhile should not wait for it. Only Linux knows priorities of threads; elsewhere nothing changes.
 */
export function letOthersFirst(): void {
  try {
    // Such as 4711/task/4715.
    const thread = Number(readlinkSync("/proc/thread-self").split("/").at(-1));
    if (Number.isInteger(thread)) setPriority(thread, NICENESS);
  } catch {
    // Then it is as any other.
  }
}
