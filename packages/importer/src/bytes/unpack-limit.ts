import { MoodreelError } from "@moodreel/core";
import { tooLarge } from "./bytes-of-source.ts";

/**
 * Tables pack to a fifth or a tenth; what packs better than this over more than {@link FREE_WORK} is a
 * bomb.
 */
const MAX_RATIO = 100;
const FREE_WORK = 16 * 2 ** 20;
/** A row is as much work as so many bytes more: a file of empty rows is a bomb as well. */
const WORK_OF_ROW = 64;
/** Rows may become longer: only this share of what they would come to counts. */
const CERTAINLY = 0.8;
const NEWLINE = 0x0a;

export interface UnpackLimit {
  /** So many packed bytes were read. */
  packed(bytes: number): void;
  /** What is unpacked from them, before that is done, as far as the file says so. */
  claimed(bytes: number): void;
  unpacked(chunk: Uint8Array): void;
  /** So many bytes were made of what is packed, in whatever way. */
  made(bytes: number): void;
}

/**
 * Bounds the work that a packed file makes: by its bytes, and by its bytes and rows against what was packed.
 * Each part throws MoodreelError `file-too-large` once there is more than any table has.
 */
export function unpackLimit(name: string, maxBytes: number): UnpackLimit {
  let from = 0;
  let to = 0;
  let work = 0;
  let whole = 0;
  const check = (bytes: number, worth: number): void => {
    if (bytes > maxBytes) throw tooLarge(`${name}, unpacked,`, maxBytes);
    if (worth <= FREE_WORK) return;
    // What says how much it is in all is not read to its end first: its rows go on as they began.
    const inAll = Math.max(worth, (worth / Math.max(1, to)) * whole * CERTAINLY);
    if (inAll > from * MAX_RATIO) throw bomb(name);
  };
  return {
    packed: (bytes) => void (from += bytes),
    claimed(bytes) {
      check(bytes, bytes);
      whole = bytes;
    },
    unpacked(chunk) {
      to += chunk.byteLength;
      work += chunk.byteLength + WORK_OF_ROW * linesOf(chunk);
      check(to, work);
    },
    made(bytes) {
      to += bytes;
      work += bytes;
      check(to, work);
    },
  };
}

function linesOf(chunk: Uint8Array): number {
  let lines = 0;
  for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, at + 1)) lines += 1;
  return lines;
}

function bomb(name: string): MoodreelError {
  return new MoodreelError(
    "file-too-large",
    `${name} unpacks to over ${MAX_RATIO} times its size, which no table does. Unpack it yourself if you trust it.`,
    { file: name, maxRatio: MAX_RATIO },
  );
}

/** Whether a file was refused for what it unpacks to, not for its size alone. */
export function isBomb({ code, fields }: MoodreelError): boolean {
  return code === "file-too-large" && "maxRatio" in fields;
}
