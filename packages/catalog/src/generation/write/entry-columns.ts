import { quality, type Item } from "@moodreel/core";
import {
  languageOfEntry,
  listAndLanguage,
  listOfEntry,
  votesAndRuntime,
  WORDS,
  yearAndRating,
} from "../entry.ts";
import { MOST_SCATTERED, scatterEntries, scatterOf } from "../scatter.ts";
import { RowBlocks } from "./row-blocks.ts";

/** Of the scale on which items are ordered: quality 0 to 1 in 16 bits. */
const LEVELS = 65_535;
const REMOVED = -1;

/** What lists are made of is gathered here while a generation is written: sixteen bytes of each item. */
export class EntryColumns {
  readonly #rows: RowBlocks;
  readonly #ofLevel = new Uint32Array(LEVELS + 1);
  readonly #words = new Int32Array(WORDS);
  readonly #next = new Uint32Array(LEVELS + 1);
  #entries = new Int32Array(0);

  /** @param folder where it may write what would fill the memory */
  constructor(folder: string) {
    this.#rows = new RowBlocks(folder);
  }

  /** Rows, removed ones included. */
  get size(): number {
    return this.#rows.size;
  }

  add(item: Item, list: number, language: number): void {
    const level = qualityLevel(item);
    const words = this.#words;
    words[0] = level;
    words[1] = yearAndRating(item);
    words[2] = votesAndRuntime(item);
    words[3] = listAndLanguage(list, language);
    this.#rows.push(words);
    this.#count(level, 1);
  }

  remove(row: number): void {
    this.#count(this.#rows.get(row, 0), -1);
    this.#rows.set(row, 0, REMOVED);
  }

  setList(row: number, list: number): void {
    this.#rows.set(row, 3, listAndLanguage(list, languageOfEntry(this.#rows.get(row, 3))));
  }

  listOf(row: number): number {
    return listOfEntry(this.#rows.get(row, 3));
  }

  /**
   * The entries of the rows that were not removed, by falling quality, those of the same quality mixed,
   * some at a time; an array given is good until the next. A pass over all rows for each million.
   */
  *byQuality(): Generator<Int32Array> {
    for (let most = LEVELS; most >= 0;) {
      let least = most;
      let rows = this.#ofLevel[most] as number;
      while (least > 0 && rows + (this.#ofLevel[least - 1] as number) <= MOST_SCATTERED) {
        least -= 1;
        rows += this.#ofLevel[least] as number;
      }
      if (rows > MOST_SCATTERED) yield* this.#slicesOf(most, rows);
      else if (rows > 0) yield this.#levels(least, most, rows);
      most = least - 1;
    }
  }

  close(): void {
    this.#rows.close();
  }

  /** Levels that have few rows together: a counting sort. */
  #levels(least: number, most: number, rows: number): Int32Array {
    const entries = this.#roomFor(rows);
    const next = this.#next;
    for (let level = most, at = 0; level >= least; level--) {
      next[level] = at;
      at += this.#ofLevel[level] as number;
    }
    for (const { first, block, size } of this.#rows.blocks()) {
      for (let at = 0; at < size; at++) {
        const level = block[at * WORDS] as number;
        if (level < least || level > most) continue;
        const to = next[level] as number;
        next[level] = to + 1;
        copyEntry(first + at, block, at, entries, to);
      }
    }
    for (let level = most, at = 0; level >= least; level--) {
      const size = this.#ofLevel[level] as number;
      scatterEntries(entries, at, size);
      at += size;
    }
    return entries.subarray(0, rows * WORDS);
  }

  /** One level that has many rows: in slices of the numbers by which they are mixed. */
  *#slicesOf(level: number, rows: number): Generator<Int32Array> {
    const entries = this.#roomFor(MOST_SCATTERED);
    // Consecutive rows are spread so evenly that a fifth of room is more than enough.
    const width = 2 ** 32 / Math.ceil((1.2 * rows) / MOST_SCATTERED);
    for (let from = 0; from < 2 ** 32; from += width) {
      let used = 0;
      for (const { first, block, size } of this.#rows.blocks()) {
        for (let at = 0; at < size; at++) {
          if (block[at * WORDS] !== level) continue;
          const place = scatterOf(first + at);
          if (place < from || place >= from + width) continue;
          if (used === MOST_SCATTERED) throw new RangeError(`rows of level ${level} are not spread`);
          copyEntry(first + at, block, at, entries, used);
          used += 1;
        }
      }
      scatterEntries(entries, 0, used);
      if (used > 0) yield entries.subarray(0, used * WORDS);
    }
  }

  #roomFor(rows: number): Int32Array {
    if (this.#entries.length < rows * WORDS) this.#entries = new Int32Array(rows * WORDS);
    return this.#entries;
  }

  #count(level: number, by: number): void {
    if (level !== REMOVED) this.#ofLevel[level] = (this.#ofLevel[level] as number) + by;
  }
}

function copyEntry(row: number, block: Int32Array, at: number, entries: Int32Array, to: number): void {
  entries[to * WORDS] = row;
  for (let word = 1; word < WORDS; word++) entries[to * WORDS + word] = block[at * WORDS + word] as number;
}

/** The quality of an item as lists are ordered by it, 0 to 65535. */
export function qualityLevel(item: Pick<Item, "rating" | "votes">): number {
  return Math.round(quality(item) * LEVELS);
}
