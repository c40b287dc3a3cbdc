import type { OpenScratch, Scratch } from "./scratch.ts";

/** Numbers of a block: a megabyte. */
const BLOCK = 1 << 18;
/** Full blocks kept in memory. */
const MOST_KEPT = 4;
/** More words one item does not have: its row and level, then theirs. */
const MOST_OF_ITEM = 2048;
/** Before the words of an item: its row, then its level with how many there are. */
const HEADER = 2;
const LEVEL_BITS = 16;

/** Takes what was written: one word of an item after the other, by rising row. */
export type TakeWord = (word: number, row: number, level: number) => void;

/**
 * The words of items by their numbers, as they come: the last in memory, those before in a scratch where there is
 * one, and to be read from the start once all are there.
 */
export class WordLog {
  readonly #openScratch: OpenScratch;
  readonly #kept: Uint32Array[] = [];
  /** How much of each block is used. */
  readonly #used: number[] = [];
  #scratch: Scratch | null = null;
  /** The block that is being filled. */
  #last = new Uint32Array(BLOCK);
  #at = 0;
  /** Where the item begins that is being written. */
  #item = 0;

  constructor(openScratch: OpenScratch) {
    this.#openScratch = openScratch;
  }

  /** Begins the next item. */
  begin(row: number, level: number): void {
    if (this.#at + MOST_OF_ITEM > BLOCK) this.#putAway();
    this.#item = this.#at;
    this.#last[this.#at] = row;
    this.#last[this.#at + 1] = level;
    this.#at += HEADER;
  }

  /** Whether the word is new to the item: one that a title repeats counts once. */
  push(word: number): boolean {
    const last = this.#last;
    const at = this.#at;
    for (let i = this.#item + HEADER; i < at; i++) if (last[i] === word) return false;
    if (at === this.#item + MOST_OF_ITEM) return false;
    last[at] = word;
    last[this.#item + 1]! += 1 << LEVEL_BITS;
    this.#at = at + 1;
    return true;
  }

  read(take: TakeWord): void {
    const read = this.#used.length > this.#kept.length ? new Uint32Array(BLOCK) : null;
    for (let block = 0; block < this.#used.length; block++) {
      const kept = this.#kept[block];
      if (kept !== undefined) takeAll(kept, this.#used[block]!, take);
      else if (read !== null) {
        const used = this.#used[block]!;
        this.#scratch?.read(new Uint8Array(read.buffer, 0, used * 4), placeOf(block));
        takeAll(read, used, take);
      }
    }
    takeAll(this.#last, this.#at, take);
  }

  /** Forgets all, and keeps the room it took. */
  clear(): void {
    this.#kept.length = 0;
    this.#used.length = 0;
    this.#at = 0;
  }

  close(): void {
    this.#scratch?.close();
    this.#scratch = null;
  }

  #putAway(): void {
    const block = this.#used.push(this.#at) - 1;
    if (block < MOST_KEPT || this.#openScratch === null) {
      this.#kept.push(this.#last);
      this.#last = new Uint32Array(BLOCK);
    } else {
      this.#scratch ??= this.#openScratch();
      this.#scratch.write(new Uint8Array(this.#last.buffer, 0, this.#at * 4), placeOf(block));
    }
    this.#at = 0;
  }
}

function placeOf(block: number): number {
  return (block - MOST_KEPT) * BLOCK * 4;
}

function takeAll(block: Uint32Array, used: number, take: TakeWord): void {
  for (let at = 0; at < used;) {
    const row = block[at]!;
    const header = block[at + 1]!;
    const level = header & ((1 << LEVEL_BITS) - 1);
    const end = at + HEADER + (header >>> LEVEL_BITS);
    for (let i = at + HEADER; i < end; i++) take(block[i]!, row, level);
    at = end;
  }
}
