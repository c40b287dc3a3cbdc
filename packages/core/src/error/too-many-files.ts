import { MoodreelError } from "./moodreel-error.ts";

/** Of the process, and of the whole machine. */
const CODES = /\b(?:EMFILE|ENFILE)\b|too many open files/i;

/** Whether something failed for want of a file descriptor; threads that cannot be started say so in words. */
export function isTooManyFiles(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return CODES.test(`${"code" in error ? String(error.code) : ""} ${error.message}`);
}

/** It says nothing of what was to be opened: that is whole, and is there. */
export function tooManyFiles(cause: unknown): MoodreelError {
  return new MoodreelError(
    "store-busy",
    "As many files and connections are open as this process may have. Try again in a moment; if it comes again, raise the limit (`ulimit -n`, or LimitNOFILE of a service).",
    { seconds: 1 },
    { cause },
  );
}
