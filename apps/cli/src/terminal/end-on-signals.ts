import { constants } from "node:os";
import { reportFailure } from "./report-failure.ts";

/** Those who wait for an end kill after ten seconds, such as Docker; a process that is hard at work looks late. */
const LATEST_MS = 8_500;
/** What a service manager stops may have a balancer in front, which has to hear of it; a person waits. */
const NOTICE_MS = { SIGTERM: 1_000, SIGINT: 0 } as const;

/**
 * Ends what runs when the process is told to; at once when it is told a second time, and in any case within
 * ten seconds. The exit code is 0, for that is how it was meant to end.
 */
export function endOnSignals(end: (noticeMs: number) => Promise<void>): void {
  let isEnding = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (isEnding) process.exit(128 + constants.signals[signal]);
      isEnding = true;
      setTimeout(() => process.exit(0), LATEST_MS).unref();
      end(NOTICE_MS[signal]).then(
        () => process.exit(0),
        (error: unknown) => process.exit(reportFailure(error)),
      );
    });
  }
}
