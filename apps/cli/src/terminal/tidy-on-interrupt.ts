import { constants } from "node:os";
import { removeOwnParts } from "@moodreel/app/home";

/**
 * Does work that writes a file; where it is ended on the way, as by Ctrl+C, what was written so far goes.
 *
 * @param said what is told then
 */
export async function tidyOnInterrupt<T>(said: string, work: () => Promise<T>): Promise<T> {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: (typeof signals)[number]): void => {
    removeOwnParts();
    process.stderr.write(`${said}\n`);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, end);
  try {
    return await work();
  } finally {
    for (const signal of signals) process.off(signal, end);
  }
}

/** Under the name of the file there is what was there before. */
export const NOTHING_WRITTEN = "Cancelled. Nothing was written.";
