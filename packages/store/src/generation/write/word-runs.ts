import type { Scratch } from "./scratch.ts";

/** A word and the items that have it: rows in rising order, each with its level of quality. */
export interface WordList {
  readonly word: string;
  readonly rows: Uint32Array;
  readonly levels: Uint16Array;
}

/** Bytes written at once, and read at once of each run. */
const WRITE_BYTES = 1 << 20;
const READ_BYTES = 1 << 16;
/** Up to so many numbers are copied one by one in less time than at once. */
const FEW = 32;
/** Before each list: units of its word, and items. */
const HEADER_BYTES = 8;
/** Items of a piece of a list. */
const PIECE = 1 << 16;

interface Run {
  readonly start: number;
  readonly end: number;
}

/**
 * Lists by word, sorted in runs as large as the memory may hold, then merged into one (external merge
 * sort).
 */
export class WordRuns {
  readonly #scratch: Scratch;
  readonly #runs: Run[] = [];
  #end = 0;

  /** @param scratch empty; closed by `close` */
  constructor(scratch: Scratch) {
    this.#scratch = scratch;
  }

  /** @param lists by rising word, of rows beyond those of earlier runs */
  add(lists: Iterable<WordList>): void {
    const start = this.#end;
    let buffer = new Uint8Array(WRITE_BYTES);
    // Two views of the same bytes: to make them for each list would take longer than to fill them.
    let numbers = new Uint32Array(buffer.buffer);
    let units = new Uint16Array(buffer.buffer);
    let used = 0;
    for (const list of piecesOf(lists)) {
      const size = sizeOf(list.word.length, list.rows.length);
      if (used + size > buffer.length) {
        this.#append(buffer.subarray(0, used));
        used = 0;
        if (size > buffer.length) {
          buffer = new Uint8Array(size);
          numbers = new Uint32Array(buffer.buffer);
          units = new Uint16Array(buffer.buffer);
        }
      }
      put(list, numbers, units, used);
      used += size;
    }
    this.#append(buffer.subarray(0, used));
    this.#runs.push({ start, end: this.#end });
  }

  /** The lists by rising word, those of a word in the order of runs. Good until the next is asked for. */
  *merged(): Generator<WordList> {
    // Few runs: to look at all of them for the least word is as fast as a heap.
    const readers = this.#runs.map((run) => new RunReader(this.#scratch, run));
    for (;;) {
      let least: string | null = null;
      for (const { list } of readers) {
        if (list !== null && (least === null || list.word < least)) least = list.word;
      }
      if (least === null) return;
      for (const reader of readers) {
        for (; reader.list?.word === least; reader.next()) yield reader.list;
      }
    }
  }

  close(): void {
    this.#scratch.close();
  }

  #append(bytes: Uint8Array): void {
    this.#scratch.write(bytes, this.#end);
    this.#end += bytes.length;
  }
}

/** A long list is read in pieces, too. */
function* piecesOf(lists: Iterable<WordList>): Generator<WordList> {
  for (const list of lists) {
    if (list.rows.length <= PIECE) yield list;
    else {
      const { word, rows, levels } = list;
      for (let from = 0; from < rows.length; from += PIECE) {
        const to = Math.min(rows.length, from + PIECE);
        yield { word, rows: rows.subarray(from, to), levels: levels.subarray(from, to) };
      }
    }
  }
}

class RunReader {
  /** `null` at the end. */
  list: WordList | null = null;
  readonly #scratch: Scratch;
  /** Of the bytes not read yet. */
  #position: number;
  readonly #end: number;
  #buffer = new Uint8Array(READ_BYTES);
  #at = 0;
  #filled = 0;

  constructor(scratch: Scratch, { start, end }: Run) {
    this.#scratch = scratch;
    this.#position = start;
    this.#end = end;
    this.next();
  }

  next(): void {
    if (!this.#have(HEADER_BYTES)) {
      this.list = null;
      return;
    }
    const [units = 0, size = 0] = new Uint32Array(this.#buffer.buffer, this.#at, 2);
    this.#have(sizeOf(units, size));
    const { buffer } = this.#buffer;
    const wordAt = this.#at + HEADER_BYTES;
    const rowsAt = wordAt + padded(units * 2);
    this.list = {
      word: textOf(new Uint16Array(buffer, wordAt, units)),
      rows: new Uint32Array(buffer, rowsAt, size),
      levels: new Uint16Array(buffer, rowsAt + size * 4, size),
    };
    this.#at += sizeOf(units, size);
  }

  /** Sees to it that so many bytes lie in the buffer; `false` when no more are there. */
  #have(bytes: number): boolean {
    const left = this.#filled - this.#at;
    if (left >= bytes) return true;
    const more = Math.min(this.#end - this.#position, Math.max(bytes, READ_BYTES) - left);
    if (left + more < bytes) return false;
    const buffer = bytes > this.#buffer.length ? new Uint8Array(bytes) : this.#buffer;
    buffer.set(this.#buffer.subarray(this.#at, this.#filled));
    this.#scratch.read(buffer.subarray(left, left + more), this.#position);
    this.#position += more;
    [this.#buffer, this.#at, this.#filled] = [buffer, 0, left + more];
    return true;
  }
}

/** @param numbers, units the same bytes @param at in bytes */
function put({ word, rows, levels }: WordList, numbers: Uint32Array, units: Uint16Array, at: number): void {
  const size = rows.length;
  numbers[at >> 2] = word.length;
  numbers[(at >> 2) + 1] = size;
  const wordAt = (at + HEADER_BYTES) >> 1;
  for (let i = 0; i < word.length; i++) units[wordAt + i] = word.charCodeAt(i);
  const rowsAt = at + HEADER_BYTES + padded(word.length * 2);
  const levelsAt = (rowsAt >> 1) + size * 2;
  if (size > FEW) {
    numbers.set(rows, rowsAt >> 2);
    units.set(levels, levelsAt);
    return;
  }
  for (let i = 0; i < size; i++) {
    numbers[(rowsAt >> 2) + i] = rows[i]!;
    units[levelsAt + i] = levels[i]!;
  }
}

function textOf(units: Uint16Array): string {
  let text = "";
  for (let i = 0; i < units.length; i++) text += String.fromCharCode(units[i]!);
  return text;
}

/** Everything begins at a multiple of four bytes, so that numbers lie as they must. */
function sizeOf(units: number, size: number): number {
  return HEADER_BYTES + padded(units * 2) + size * 4 + padded(size * 2);
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3;
}
