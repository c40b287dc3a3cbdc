import { PREFIX } from "./model-format.ts";

/** What the header begins with where there is a sum: its eight digits follow, at a multiple of 8. */
const SUM_FIELD = '{"sum":"';
const NO_SUM = "00000000";
/** Of the sum's own digits, in words of four bytes. */
const PLACE = (PREFIX + SUM_FIELD.length) / 4;
/** FNV-1a's, over words: no change of one word leaves the sum as it is. */
const [START, PRIME] = [0x811c_9dc5, 0x0100_0193];

/** A header's JSON with room for the sum. @param json of an object that is not empty */
export function withRoomForSum(json: string): string {
  return `${SUM_FIELD}${NO_SUM}",${json.slice(1)}`;
}

/** Writes the sum of a whole model into it. */
export function writeSum(file: Uint8Array): void {
  file.set(new TextEncoder().encode(sumOf(file)), PLACE * 4);
}

/** Whether a file has another sum than was written into it. Of one without a sum, from before there were any, nobody can say. */
export function hasOtherSum(file: Uint8Array): boolean {
  const text = (from: number, to: number): string => new TextDecoder().decode(file.subarray(from, to));
  const at = PLACE * 4;
  if (text(PREFIX, at) !== SUM_FIELD) return false;
  return text(at, at + NO_SUM.length) !== sumOf(file);
}

/** Over all but the digits of the sum. @param file from a multiple of 4 on; one that was cut short has another sum */
function sumOf(file: Uint8Array): string {
  const words = new Uint32Array(file.buffer, file.byteOffset, Math.floor(file.byteLength / 4));
  let sum = START;
  for (let at = 0; at < words.length; at++) {
    if (at === PLACE || at === PLACE + 1) continue;
    sum = Math.imul(sum ^ words[at]!, PRIME);
  }
  return (sum >>> 0).toString(16).padStart(NO_SUM.length, "0");
}
