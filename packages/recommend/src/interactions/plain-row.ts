import type { RatingBuilder } from "./rating-builder.ts";

/** Where the columns are, from 0. */
export type Places = Readonly<Record<"user" | "item" | "rating" | "at", number>>;

const [SPACE, QUOTE, COMMA, POINT, ZERO, NINE, BACKSLASH, LAST_ASCII] = [32, 34, 44, 46, 48, 57, 92, 127];
/** As many digits as a number holds exactly. */
const MOST_DIGITS = 15;
/** A time beyond this is in milliseconds. */
const MOST_SECONDS = 1e11;

/** Reads rows of a plain table of ratings: nothing but ASCII, no quotes, plain numbers. */
export class PlainRow {
  readonly #places: Places;
  /** Where the fields of the row begin; the next one's begin is one past the end and its comma. */
  readonly #starts: Uint32Array;

  /** @param columns how many fields a row has */
  constructor(places: Places, columns: number) {
    this.#places = places;
    this.#starts = new Uint32Array(columns + 1);
  }

  /** Adds the row; `false` when it is not plain, or not a rating. */
  read(bytes: Uint8Array, start: number, end: number, builder: RatingBuilder): boolean {
    const starts = this.#starts;
    starts[0] = start;
    let fields = 1;
    for (let at = start; at < end; at++) {
      const byte = bytes[at]!;
      if (byte === QUOTE || byte > LAST_ASCII) return false;
      if (byte === COMMA) starts[fields++] = at + 1;
    }
    if (fields !== starts.length - 1) return false;
    starts[fields] = end + 1;
    const { user, item, rating, at } = this.#places;
    const value = plainNumber(bytes, starts[rating]!, starts[rating + 1]! - 1);
    const time = plainNumber(bytes, starts[at]!, starts[at + 1]! - 1);
    if (!(value <= 10) || !(time <= MOST_SECONDS)) return false;
    const [userStart, userEnd] = [starts[user]!, starts[user + 1]! - 1];
    const [itemStart, itemEnd] = [starts[item]!, starts[item + 1]! - 1];
    if (!isPlainId(bytes, userStart, userEnd) || !isPlainId(bytes, itemStart, itemEnd)) return false;
    builder.add(
      builder.users.ofBytes(bytes, userStart, userEnd),
      builder.items.ofBytes(bytes, itemStart, itemEnd),
      value,
      time,
    );
    return true;
  }
}

/** An id that means the same to every reader: not empty, no space around it, no mark of absence such as `\\N`. */
function isPlainId(bytes: Uint8Array, start: number, end: number): boolean {
  return start < end && bytes[start]! > SPACE && bytes[start] !== BACKSLASH && bytes[end - 1]! > SPACE;
}

/** Digits with at most one point between them, NaN for anything else. */
function plainNumber(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > MOST_DIGITS) return Number.NaN;
  let whole = 0;
  let places = -1;
  for (let at = start; at < end; at++) {
    const byte = bytes[at]!;
    if (byte >= ZERO && byte <= NINE) {
      whole = whole * 10 + byte - ZERO;
      if (places >= 0) places += 1;
    } else if (byte === POINT && places < 0 && at > start) places = 0;
    else return Number.NaN;
  }
  if (places === 0) return Number.NaN;
  return places > 0 ? whole / 10 ** places : whole;
}
