import { quality, type Item } from "@moodreel/core";
import {
  languageOfEntry,
  listAndLanguage,
  listOfEntry,
  votesAndRuntime,
  WORDS,
  yearAndRating,
} from "../entry.ts";
import { RowBlocks } from "./row-blocks.ts";

/** Of the scale on which items are ordered: quality 0 to 1 in 16 bits. */
const LEVELS = 65_535;
const REMOVED = -1;
/** Entries that are put in order at once: 16 MiB of them. */
const RUN = 1 << 20;

/** What lists are made of is gathered here while a generation is written: sixteen bytes of each item. */
export class EntryColumns {
  readonly #rows: RowBlocks;
  readonly #ofLevel = new Uint32Array(LEVELS + 1);
  readonly #words = new Int32Array(WORDS);

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
   * The entries of the rows that were not removed, by falling quality, then rising row, some at a time;
   * an array given is good until the next. A counting sort, level by level where that takes many passes.
   */
  *byQuality(): Generator<Int32Array> {
    const next = new Uint32Array(LEVELS + 1);
    let entries = new Int32Array(0);
    for (let most = LEVELS; most >= 0;) {
      let least = most;
      let rows = this.#ofLevel[most] as number;
      while (least > 0 && rows + (this.#ofLevel[least - 1] as number) <= RUN) {
        least -= 1;
        rows += this.#ofLevel[least] as number;
      }
      const size = Math.min(rows, RUN) * WORDS;
      if (entries.length < size) entries = new Int32Array(size);
      for (let level = most, at = 0; level >= least; level--) {
        next[level] = at;
        at += this.#ofLevel[level] as number;
      }
      if (rows > 0) yield* this.#run(least, most, rows, entries, next);
      most = least - 1;
    }
  }

  close(): void {
    this.#rows.close();
  }

  /** One pass over all rows. More rows than a run holds are of one level, and given whenever it is full. */
  *#run(
    least: number,
    most: number,
    rows: number,
    entries: Int32Array,
    next: Uint32Array,
  ): Generator<Int32Array> {
    let left = rows;
    let used = 0;
    for (const { first, block, size } of this.#rows.blocks()) {
      for (let at = 0; at < size; at++) {
        const from = at * WORDS;
        const level = block[from] as number;
        if (level < least || level > most) continue;
        const to = (next[level] as number) * WORDS;
        next[level] = (next[level] as number) + 1;
        entries[to] = first + at;
        entries[to + 1] = block[from + 1] as number;
        entries[to + 2] = block[from + 2] as number;
        entries[to + 3] = block[from + 3] as number;
        used += 1;
        left -= 1;
        if (used === RUN || left === 0) {
          yield entries.subarray(0, used * WORDS);
          used = 0;
          next[least] = 0;
        }
        if (left === 0) return;
      }
    }
  }

  #count(level: number, by: number): void {
    if (level !== REMOVED) this.#ofLevel[level] = (this.#ofLevel[level] as number) + by;
  }
}

/** The quality of an item as lists are ordered by it, 0 to 65535. */
export function qualityLevel(item: Pick<Item, "rating" | "votes">): number {
  return Math.round(quality(item) * LEVELS);
}
