import { closeSync, openSync, readSync, writeSync } from "node:fs";
import { crc32 } from "node:zlib";

/** Where SQLite's header keeps `user_version`, big-endian: here the sum of all other bytes of the file. */
const PLACE = 60;
const SUM_BYTES = 4;
const PIECE = 4 * 2 ** 20;

/** Writes the sum of a finished file into it, so that it can be told from one whose bytes have changed. */
export function writeFileSum(path: string): void {
  const file = openSync(path, "r+");
  try {
    const bytes = Buffer.alloc(SUM_BYTES);
    bytes.writeUInt32BE(sumOf(file));
    writeSync(file, bytes, 0, SUM_BYTES, PLACE);
  } finally {
    closeSync(file);
  }
}

/** Whether a file has the sum that was written into it. @throws as a file may fail */
export function hasFileSum(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const bytes = Buffer.alloc(SUM_BYTES);
    readSync(file, bytes, 0, SUM_BYTES, PLACE);
    return bytes.readUInt32BE() === sumOf(file);
  } finally {
    closeSync(file);
  }
}

/** Of all bytes, as if there were zeros in the place of the sum. */
function sumOf(file: number): number {
  const piece = Buffer.allocUnsafe(PIECE);
  let sum = 0;
  for (let at = 0; ;) {
    const read = readSync(file, piece, 0, PIECE, at);
    if (read === 0) return sum;
    if (at === 0) piece.fill(0, PLACE, PLACE + SUM_BYTES);
    sum = crc32(piece.subarray(0, read), sum);
    at += read;
  }
}
