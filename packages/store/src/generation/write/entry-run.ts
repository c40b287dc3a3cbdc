import { WORDS } from "../entry.ts";
import { larger } from "./larger.ts";

const FIRST_CAPACITY = 1 << 12;
/** Entries given at once. */
const GIVEN = 1 << 12;
const DIGIT_BITS = 11;
const MIX_BITS = 32;

/** Entries that come by rising row and go in the order of their ranks, those of the same rank in that of their mix. */
export class EntryRun {
  #entries = new Int32Array(FIRST_CAPACITY * WORDS);
  #ranks = new Uint16Array(FIRST_CAPACITY);
  #mixes = new Uint32Array(FIRST_CAPACITY);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  /**
   * @param rank below 2¹⁶ @param mix below 2³²
   * @param from where in `words` the entry is, whose first word is not taken but the row
   */
  push(row: number, rank: number, mix: number, words: Int32Array, from: number): void {
    const size = this.#size;
    if (size === this.#ranks.length) this.#grow();
    const at = size * WORDS;
    this.#entries[at] = row;
    for (let word = 1; word < WORDS; word++) this.#entries[at + word] = words[from + word]!;
    this.#ranks[size] = rank;
    this.#mixes[size] = mix;
    this.#size = size + 1;
  }

  /** Some at a time; an array given is good until the next. */
  *sorted(): Generator<Int32Array> {
    const order = this.#order();
    const given = new Int32Array(Math.min(GIVEN, order.length) * WORDS);
    for (let start = 0; start < order.length; start += GIVEN) {
      const size = Math.min(GIVEN, order.length - start);
      for (let i = 0; i < size; i++) {
        const from = order[start + i]! * WORDS;
        for (let word = 0; word < WORDS; word++) given[i * WORDS + word] = this.#entries[from + word]!;
      }
      yield given.subarray(0, size * WORDS);
    }
  }

  /** Places of the entries: a stable counting sort by each digit, the least first. */
  #order(): Uint32Array {
    let order = new Uint32Array(this.#size);
    for (let place = 0; place < order.length; place++) order[place] = place;
    let sorted = new Uint32Array(this.#size);
    for (let bits = 0; bits < MIX_BITS; bits += DIGIT_BITS) {
      sortBy(this.#mixes, bits, order, sorted);
      [order, sorted] = [sorted, order];
    }
    for (let bits = 0; bits < 16; bits += DIGIT_BITS) {
      sortBy(this.#ranks, bits, order, sorted);
      [order, sorted] = [sorted, order];
    }
    return order;
  }

  #grow(): void {
    this.#entries = larger(this.#entries);
    this.#ranks = larger(this.#ranks);
    this.#mixes = larger(this.#mixes);
  }
}

/** @param bits below the digit */
function sortBy(
  numbers: Uint32Array | Uint16Array,
  bits: number,
  order: Uint32Array,
  into: Uint32Array,
): void {
  const mask = (1 << DIGIT_BITS) - 1;
  const next = new Uint32Array(mask + 2);
  for (let i = 0; i < order.length; i++) {
    const digit = (numbers[i]! >>> bits) & mask;
    next[digit + 1]! += 1;
  }
  for (let digit = 1; digit < next.length; digit++) next[digit]! += next[digit - 1]!;
  for (let i = 0; i < order.length; i++) {
    const place = order[i]!;
    const digit = (numbers[place]! >>> bits) & mask;
    into[next[digit]!] = place;
    next[digit]! += 1;
  }
}
