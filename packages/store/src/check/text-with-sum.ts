import { crc32 } from "node:zlib";

/** What JSON lets stand behind a value without meaning anything: four of them say two bits each. */
const BLANKS = " \t\n\r";
/** Of 32 bits. */
const LENGTH = 16;

/**
 * JSON with the sum of its text behind it, in blanks that whoever reads JSON passes over: also a program that
 * knows nothing of sums.
 */
export function withSum(json: string): string {
  const sum = crc32(json);
  return json + Array.from({ length: LENGTH }, (_, at) => BLANKS[(sum >>> (2 * at)) & 3]).join("");
}

/** Whether a text is the one that was written. Of one from before there were sums nobody can say: it passes. */
export function isAsWritten(text: string): boolean {
  const json = text.slice(0, -LENGTH);
  const last = text.slice(-LENGTH);
  return Array.from(last).every((blank) => BLANKS.includes(blank))
    ? withSum(json) === text
    : // Blanks are written behind no other text.
      !BLANKS.includes(last.at(-1) ?? "");
}
