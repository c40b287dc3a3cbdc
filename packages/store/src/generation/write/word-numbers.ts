import { larger } from "./larger.ts";

const LONGEST = 128;
const FIRST_SLOTS = 1 << 14;

/**
 * Numbers distinct words from 0 on, as a `Map` from strings would, in a third of its time and half its
 * memory: a word is spelled letter by letter and found without becoming a string.
 */
export class WordNumbers {
  /** Of each slot the number of its word, -1 for none, and the hash beside it: one look into the memory for both. */
  #slots = new Int32Array(2 * FIRST_SLOTS).fill(-1);
  /** UTF-16 units of all words, one behind the other; word n ends where n + 1 begins. */
  #units = new Uint16Array(1 << 16);
  #starts = new Uint32Array(FIRST_SLOTS);
  #size = 0;
  readonly #word = new Uint16Array(LONGEST);
  #length = 0;
  #hash = 0;

  get size(): number {
    return this.#size;
  }

  /** Spells one more letter of the next word; those beyond the longest are cut off. */
  push(unit: number): void {
    if (this.#length === LONGEST) return;
    this.#word[this.#length] = unit;
    this.#length += 1;
    // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
    this.#hash = Math.imul(this.#hash ^ unit, 0x01000193);
  }

  pushAll(word: string): void {
    for (let i = 0; i < word.length; i++) this.push(word.charCodeAt(i));
  }

  /** The number of the word that was spelled, -1 when there was none. */
  end(): number {
    if (this.#length === 0) return -1;
    const number = this.#find();
    this.#length = 0;
    this.#hash = 0;
    return number;
  }

  /** Forgets all words, and keeps the room they took for others. */
  clear(): void {
    this.#slots.fill(-1);
    this.#size = 0;
  }

  /** All words, by their number. */
  words(): readonly string[] {
    const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
    // Decoded as one, since a call for each would take longer than all the rest.
    const all = decoder.decode(this.#units.subarray(0, this.#startOf(this.#size)));
    return Array.from({ length: this.#size }, (_, number) =>
      all.slice(this.#startOf(number), this.#startOf(number + 1)),
    );
  }

  #find(): number {
    const slots = this.#slots;
    const hash = this.#hash;
    const mask = slots.length - 1;
    for (let at = firstSlot(hash) & mask; ; at = (at + 2) & mask) {
      const number = slots[at]!;
      if (number < 0) return this.#add(at);
      if (slots[at + 1] === hash && this.#isWord(number)) return number;
    }
  }

  #isWord(number: number): boolean {
    const start = this.#startOf(number);
    const length = this.#length;
    if (this.#startOf(number + 1) - start !== length) return false;
    const units = this.#units;
    const word = this.#word;
    for (let i = 0; i < length; i++) if (units[start + i] !== word[i]) return false;
    return true;
  }

  #startOf(number: number): number {
    return this.#starts[number]!;
  }

  #add(at: number): number {
    const number = this.#size;
    const start = this.#startOf(number);
    if (start + this.#length > this.#units.length) this.#units = larger(this.#units);
    if (number + 2 > this.#starts.length) this.#starts = larger(this.#starts);
    this.#units.set(this.#word.subarray(0, this.#length), start);
    this.#starts[number + 1] = start + this.#length;
    this.#slots[at] = number;
    this.#slots[at + 1] = this.#hash;
    this.#size = number + 1;
    if (this.#size * 4 > this.#slots.length) this.#rehash();
    return number;
  }

  #rehash(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2).fill(-1);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += 2) {
      if (before[from]! < 0) continue;
      const hash = before[from + 1]!;
      let at = firstSlot(hash) & mask;
      while (slots[at]! >= 0) at = (at + 2) & mask;
      slots[at] = before[from]!;
      slots[at + 1] = hash;
    }
    this.#slots = slots;
  }
}

/** An even number. The low bits of an FNV hash are weaker than the high ones. */
function firstSlot(hash: number): number {
  return (hash ^ (hash >>> 15)) << 1;
}
