import { paint } from "./paint.ts";

export interface ProgressLine {
  /** @param rows counted so far */
  readonly update: (progress: { bytes: number; totalBytes: number | null; rows?: number }) => void;
  /** Clears the line. */
  readonly end: () => void;
}

const EVERY_MS = 100;
/** A time left that is guessed earlier than this only misleads, ms. */
const GUESS_AFTER_MS = 1000;

interface ProgressOptions {
  /** Shows nothing. */
  readonly quiet?: boolean | undefined;
  /** Milliseconds, from any moment on. */
  readonly now?: () => number;
}

/** One line on the error stream that tells how far something is, how fast, and how long it will take; nothing where no terminal is. */
export function progressLine(
  what: string,
  { quiet = false, now = () => performance.now() }: ProgressOptions = {},
): ProgressLine {
  if (quiet || !process.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  const started = now();
  let last = 0;
  return {
    update({ bytes, totalBytes, rows }) {
      const elapsed = now() - started;
      if (elapsed - last < EVERY_MS) return;
      last = elapsed;
      const parts = [
        amountOf(bytes, totalBytes),
        ...(rows === undefined ? [] : [`${rows.toLocaleString("en")} rows`]),
      ];
      if (elapsed > GUESS_AFTER_MS)
        parts.push(`${toMiB(bytes / (elapsed / 1000))} MiB/s`, ...timeLeft(bytes, totalBytes, elapsed));
      process.stderr.write(`\r\x1b[2K${what} … ${paint("dim", parts.join(" · "), process.stderr)}`);
    },
    end: () => void process.stderr.write("\r\x1b[2K"),
  };
}

function amountOf(bytes: number, totalBytes: number | null): string {
  return totalBytes === null || totalBytes === 0
    ? `${toMiB(bytes)} MiB`
    : `${Math.min(100, Math.floor((100 * bytes) / totalBytes))} %`;
}

/** At the end of the file the indexes remain, which take a while of their own. */
function timeLeft(bytes: number, totalBytes: number | null, elapsed: number): readonly string[] {
  if (totalBytes === null || bytes === 0) return [];
  if (bytes >= totalBytes) return ["making it searchable"];
  const seconds = Math.ceil(((totalBytes - bytes) / bytes) * (elapsed / 1000));
  return [seconds < 60 ? `${seconds} s left` : `${Math.ceil(seconds / 60)} min left`];
}

function toMiB(bytes: number): string {
  return (bytes / 2 ** 20).toFixed(1);
}
