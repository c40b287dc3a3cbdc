import { larger } from "./larger.ts";
import { halvesOf, ShortWords } from "./short-words.ts";

const LONGEST = 128;
const FIRST_SLOTS = 1 << 12;

/**
 * Numbers distinct words from 0 on, as a `Map` from strings would, in a fraction of its time and memory: short ones
 * by what they are ({@link ShortWords}), others by their letters.
 */
export class WordNumbers {
  readonly #short = new ShortWords();
  /** Of each slot the place of its long word, -1 for none, and the hash beside it: one look into the memory for both. */
  #slots = new Int32Array(2 * FIRST_SLOTS).fill(-1);
  /** UTF-16 units of all long words, one behind the other; the one at place n ends where that at n + 1 begins. */
  #units = new Uint16Array(1 << 12);
  #starts = new Uint32Array(FIRST_SLOTS);
  /** The number of each long word. */
  #numbers = new Uint32Array(FIRST_SLOTS);
  #long = 0;
  #size = 0;
  readonly #word = new Uint16Array(LONGEST);

  get size(): number {
    return this.#size;
  }

  /** Of a word of up to twelve letters and digits, by its halves. */
  ofShort(low: number, high: number): number {
    const number = this.#short.numberOf(low, high, this.#size);
    if (number === this.#size) this.#size += 1;
    return number;
  }

  /** Those beyond the longest are cut off. @param word of one letter at least */
  of(word: string): number {
    const halves = halvesOf(word);
    if (halves !== null) return this.ofShort(...halves);
    const length = Math.min(word.length, LONGEST);
    let hash = 0;
    for (let i = 0; i < length; i++) {
      const unit = word.charCodeAt(i);
      this.#word[i] = unit;
      // FNV-1a: http://www.isthe.com/chongo/tech/comp/fnv/
      hash = Math.imul(hash ^ unit, 0x01000193);
    }
    return this.#find(hash, length);
  }

  /** Forgets all words, and keeps the room they took for others. */
  clear(): void {
    this.#short.clear();
    this.#slots.fill(-1);
    this.#long = 0;
    this.#size = 0;
  }

  /** All words, by their number. */
  words(): readonly string[] {
    const words: string[] = Array(this.#size);
    for (const [number, word] of this.#short.words()) words[number] = word;
    const decoder = new TextDecoder("utf-16le", { ignoreBOM: true });
    // Decoded as one, since a call for each would take longer than all the rest.
    const all = decoder.decode(this.#units.subarray(0, this.#startOf(this.#long)));
    for (let place = 0; place < this.#long; place++) {
      words[this.#numbers[place]!] = all.slice(this.#startOf(place), this.#startOf(place + 1));
    }
    return words;
  }

  #find(hash: number, length: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = firstSlot(hash) & mask; ; at = (at + 2) & mask) {
      const place = slots[at]!;
      if (place < 0) return this.#add(at, hash, length);
      if (slots[at + 1] === hash && this.#isWord(place, length)) return this.#numbers[place]!;
    }
  }

  #isWord(place: number, length: number): boolean {
    const start = this.#startOf(place);
    if (this.#startOf(place + 1) - start !== length) return false;
    const units = this.#units;
    const word = this.#word;
    for (let i = 0; i < length; i++) if (units[start + i] !== word[i]) return false;
    return true;
  }

  #startOf(place: number): number {
    return this.#starts[place]!;
  }

  #add(at: number, hash: number, length: number): number {
    const place = this.#long;
    const start = this.#startOf(place);
    if (start + length > this.#units.length) this.#units = larger(this.#units);
    if (place + 2 > this.#starts.length) {
      this.#starts = larger(this.#starts);
      this.#numbers = larger(this.#numbers);
    }
    this.#units.set(this.#word.subarray(0, length), start);
    this.#starts[place + 1] = start + length;
    this.#numbers[place] = this.#size;
    this.#slots[at] = place;
    this.#slots[at + 1] = hash;
    this.#long = place + 1;
    this.#size += 1;
    if (this.#long * 4 > this.#slots.length) this.#rehash();
    return this.#size - 1;
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
