import { quality, type Item } from "@moodreel/core";
import { scatterRows } from "../scatter.ts";
import {
  languageOfEntry,
  listAndLanguage,
  listOfEntry,
  votesAndRuntime,
  WORDS,
  yearAndRating,
} from "../entry.ts";

const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
/** Of the scale on which items are ordered: quality 0 to 1 in 16 bits. */
const LEVELS = 65_535;
const REMOVED = -1;

/** What is kept in memory of each item while a generation is written: sixteen bytes, in blocks. */
export class EntryColumns {
  readonly #blocks: Int32Array[] = [];
  #size = 0;

  /** Rows, removed ones included. */
  get size(): number {
    return this.#size;
  }

  add(item: Item, list: number, language: number): void {
    const row = this.#size;
    if ((row & (BLOCK - 1)) === 0) this.#blocks.push(new Int32Array(BLOCK * WORDS));
    this.#size += 1;
    const { block, at } = this.#place(row);
    block[at] = qualityLevel(item);
    block[at + 1] = yearAndRating(item);
    block[at + 2] = votesAndRuntime(item);
    block[at + 3] = listAndLanguage(list, language);
  }

  remove(row: number): void {
    const { block, at } = this.#place(row);
    block[at] = REMOVED;
  }

  setList(row: number, list: number): void {
    const { block, at } = this.#place(row);
    block[at + 3] = listAndLanguage(list, languageOfEntry(block[at + 3] as number));
  }

  listOf(row: number): number {
    const { block, at } = this.#place(row);
    return listOfEntry(block[at + 3] as number);
  }

  /** The rows that were not removed, by falling quality, those of the same quality mixed: a counting sort. */
  byQuality(): Uint32Array {
    const counts = new Uint32Array(LEVELS + 2);
    this.#forEachLevel((level) => (counts[LEVELS - level + 1] = (counts[LEVELS - level + 1] as number) + 1));
    for (let i = 1; i < counts.length; i++) counts[i] = (counts[i] as number) + (counts[i - 1] as number);
    const order = new Uint32Array(counts[LEVELS + 1] as number);
    this.#forEachLevel((level, row) => {
      const slot = LEVELS - level;
      order[counts[slot] as number] = row;
      counts[slot] = (counts[slot] as number) + 1;
    });
    let start = 0;
    for (let slot = 0; slot <= LEVELS; slot++) {
      const end = counts[slot] as number;
      if (end - start > 1) scatterRows(order.subarray(start, end));
      start = end;
    }
    return order;
  }

  /** Writes the entry of a row at word `at` of `target`. */
  copyEntry(row: number, target: Int32Array, at: number): void {
    const { block, at: from } = this.#place(row);
    target[at] = row;
    target[at + 1] = block[from + 1] as number;
    target[at + 2] = block[from + 2] as number;
    target[at + 3] = block[from + 3] as number;
  }

  #forEachLevel(visit: (level: number, row: number) => void): void {
    for (let row = 0; row < this.#size; row++) {
      const level = (this.#blocks[row >>> BLOCK_BITS] as Int32Array)[(row & (BLOCK - 1)) * WORDS] as number;
      if (level !== REMOVED) visit(level, row);
    }
  }

  #place(row: number): { block: Int32Array; at: number } {
    const block = this.#blocks[row >>> BLOCK_BITS];
    if (block === undefined) throw new RangeError(`row ${row} of ${this.#size}`);
    return { block, at: (row & (BLOCK - 1)) * WORDS };
  }
}

/** The quality of an item as lists are ordered by it, 0 to 65535. */
export function qualityLevel(item: Pick<Item, "rating" | "votes">): number {
  return Math.round(quality(item) * LEVELS);
}
