import { WORDS } from "../entry.ts";
import { rowOfScatter } from "../scatter.ts";
import { larger } from "./larger.ts";

const FIRST_CAPACITY = 1 << 12;
/** Entries given at once. */
const GIVEN = 1 << 12;
const MIX = 2 ** 32;

/** Entries that come by rising row and go in the order of their keys. */
export class EntryRun {
  #entries = new Int32Array(FIRST_CAPACITY * WORDS);
  #keys = new Float64Array(FIRST_CAPACITY);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  /**
   * @param key whole, below 2⁵³; its low 32 bits are the row's own number by `scatterOf`
   * @param from where in `words` the entry is, whose first word is not taken but the row
   */
  push(row: number, key: number, words: Int32Array, from: number): void {
    if (this.#size === this.#keys.length) this.#grow();
    const at = this.#size * WORDS;
    this.#entries[at] = row;
    for (let word = 1; word < WORDS; word++) this.#entries[at + word] = words[from + word]!;
    this.#keys[this.#size] = key;
    this.#size += 1;
  }

  /** Some at a time; an array given is good until the next. Takes the run apart. */
  *sorted(): Generator<Int32Array> {
    const keys = this.#keys.subarray(0, this.#size);
    keys.sort();
    const given = new Int32Array(Math.min(GIVEN, this.#size) * WORDS);
    for (let start = 0; start < keys.length; start += GIVEN) {
      const size = Math.min(GIVEN, keys.length - start);
      for (let i = 0; i < size; i++) {
        const key = keys[start + i]!;
        const from = this.#placeOf(rowOfScatter(key - Math.floor(key / MIX) * MIX)) * WORDS;
        for (let word = 0; word < WORDS; word++) {
          given[i * WORDS + word] = this.#entries[from + word]!;
        }
      }
      yield given.subarray(0, size * WORDS);
    }
  }

  #placeOf(row: number): number {
    let low = 0;
    let high = this.#size - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#entries[middle * WORDS]! >>> 0 < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #grow(): void {
    this.#entries = larger(this.#entries);
    this.#keys = larger(this.#keys);
  }
}
