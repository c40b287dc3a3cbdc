/** Letters and digits of a word that two numbers hold: six in each, as digits of base 37. */
export const SHORT_LENGTH = 12;
const HALF = 6;
const BASE = 37;
const LETTERS = "0123456789abcdefghijklmnopqrstuvwxyz";
const FIRST_SLOTS = 1 << 12;
/** Numbers of a slot: that of its word, from 1, 0 for none; then both halves. Four, so that no slot lies on two cache lines. */
const SLOT_BITS = 2;

/** What a letter counts in a half, by its code: 1 to 36; 0 for all but `a` to `z` and `0` to `9`. */
export const SHORT_CODES = Uint8Array.from({ length: 0x180 }, (_, code) =>
  code < 128 ? LETTERS.indexOf(String.fromCharCode(code)) + 1 : 0,
);

/**
 * Numbers words of up to twelve letters of `a` to `z` and digits, which nearly all words of titles are. Two
 * numbers are the whole word, so one look into the memory finds it.
 */
export class ShortWords {
  #slots = new Int32Array(FIRST_SLOTS << SLOT_BITS);
  #size = 0;

  get size(): number {
    return this.#size;
  }

  /**
   * @param low, high halves of the word: `half * 37 + code` of the first six letters, and of those behind them
   * @param next the number that the word gets when it is new
   */
  numberOf(low: number, high: number, next: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    for (let at = firstSlot(low, high) & mask; ; at = (at + 4) & mask) {
      const number = slots[at]!;
      if (number === 0) return this.#add(at, low, high, next);
      if (slots[at + 1] === low && slots[at + 2] === high) return number - 1;
    }
  }

  /** Forgets all words, and keeps the room they took for others. */
  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  /** All words with their numbers, in no order. */
  *words(): Generator<readonly [number: number, word: string]> {
    const slots = this.#slots;
    for (let at = 0; at < slots.length; at += 4) {
      const number = slots[at]!;
      if (number > 0) yield [number - 1, spelled(slots[at + 1]!) + spelled(slots[at + 2]!)];
    }
  }

  #add(at: number, low: number, high: number, next: number): number {
    const slots = this.#slots;
    slots[at] = next + 1;
    slots[at + 1] = low;
    slots[at + 2] = high;
    this.#size += 1;
    if (this.#size * 3 > (slots.length >> SLOT_BITS) * 2) this.#grow();
    return next;
  }

  #grow(): void {
    const before = this.#slots;
    const slots = new Int32Array(before.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < before.length; from += 4) {
      if (before[from] === 0) continue;
      const [low, high] = [before[from + 1]!, before[from + 2]!];
      let at = firstSlot(low, high) & mask;
      while (slots[at] !== 0) at = (at + 4) & mask;
      slots[at] = before[from]!;
      slots[at + 1] = low;
      slots[at + 2] = high;
    }
    this.#slots = slots;
  }
}

/** A multiple of four. */
function firstSlot(low: number, high: number): number {
  let hash = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1);
  hash ^= hash >>> 15;
  return (hash ^ (hash >>> 7)) << SLOT_BITS;
}

function spelled(half: number): string {
  let text = "";
  for (let rest = half >>> 0; rest > 0; rest = Math.floor(rest / BASE))
    text = LETTERS[(rest % BASE) - 1]! + text;
  return text;
}

/** The halves of a word of letters and digits, as numbers of 32 bits; `null` for any other. */
export function halvesOf(word: string): readonly [low: number, high: number] | null {
  if (word.length > SHORT_LENGTH) return null;
  let [low, high] = [0, 0];
  for (let i = 0; i < word.length; i++) {
    const code = SHORT_CODES[word.charCodeAt(i)] ?? 0;
    if (code === 0) return null;
    if (i < HALF) low = (Math.imul(low, BASE) + code) | 0;
    else high = (Math.imul(high, BASE) + code) | 0;
  }
  return [low, high];
}
