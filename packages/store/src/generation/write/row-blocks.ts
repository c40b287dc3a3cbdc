import { WORDS } from "../entry.ts";
import type { OpenScratch, Scratch } from "./scratch.ts";

const BLOCK_BITS = 16;
const BLOCK = 1 << BLOCK_BITS;
const BLOCK_WORDS = BLOCK * WORDS;
/** Full blocks kept in memory: a quarter of a million rows. */
const MOST_KEPT = 4;

export interface RowBlock {
  /** Row of its first words. */
  readonly first: number;
  readonly block: Int32Array;
  /** Rows in it. */
  readonly size: number;
}

/**
 * Rows of four words, in blocks: the first and the last in memory, those between in a scratch where
 * there is one.
 */
export class RowBlocks {
  readonly #openScratch: OpenScratch;
  readonly #kept: Int32Array[] = [];
  #scratch: Scratch | null = null;
  /** The block that is being filled. */
  #last = new Int32Array(BLOCK_WORDS);
  #size = 0;

  /** @param openScratch called once there are many rows */
  constructor(openScratch: OpenScratch) {
    this.#openScratch = openScratch;
  }

  get size(): number {
    return this.#size;
  }

  push(first: number, second: number, third: number, fourth: number): void {
    const at = (this.#size & (BLOCK - 1)) * WORDS;
    if (at === 0 && this.#size > 0) this.#putAway();
    const block = this.#last;
    block[at] = first;
    block[at + 1] = second;
    block[at + 2] = third;
    block[at + 3] = fourth;
    this.#size += 1;
  }

  get(row: number, word: number): number {
    const block = this.#inMemory(row);
    if (block !== null) return block[wordAt(row, word)]!;
    const found = new Int32Array(1);
    this.#spilled.read(bytesOf(found), this.#inScratch(row, word));
    return found[0]!;
  }

  set(row: number, word: number, value: number): void {
    const block = this.#inMemory(row);
    if (block !== null) block[wordAt(row, word)] = value;
    else this.#spilled.write(bytesOf(Int32Array.of(value)), this.#inScratch(row, word));
  }

  /** All blocks in order; one given is good until the next. */
  *blocks(): Generator<RowBlock> {
    const read = new Int32Array(this.#scratch === null ? 0 : BLOCK_WORDS);
    for (let first = 0; first < this.#size; first += BLOCK) {
      const block = this.#inMemory(first);
      if (block === null) this.#spilled.read(bytesOf(read), this.#inScratch(first, 0));
      yield { first, block: block ?? read, size: Math.min(BLOCK, this.#size - first) };
    }
  }

  close(): void {
    this.#scratch?.close();
    this.#scratch = null;
  }

  /** Makes room behind a full block. */
  #putAway(): void {
    if (this.#kept.length < MOST_KEPT || this.#openScratch === null) {
      this.#kept.push(this.#last);
      this.#last = new Int32Array(BLOCK_WORDS);
      return;
    }
    this.#scratch ??= this.#openScratch();
    this.#scratch.write(bytesOf(this.#last), this.#inScratch(this.#size - BLOCK, 0));
  }

  #inMemory(row: number): Int32Array | null {
    if (row >= this.#size) throw new RangeError(`row ${row} of ${this.#size}`);
    const block = row >>> BLOCK_BITS;
    return this.#kept[block] ?? (block === (this.#size - 1) >>> BLOCK_BITS ? this.#last : null);
  }

  #inScratch(row: number, word: number): number {
    return (((row >>> BLOCK_BITS) - MOST_KEPT) * BLOCK_WORDS + wordAt(row, word)) * 4;
  }

  get #spilled(): Scratch {
    if (this.#scratch === null) throw new Error("these rows were closed");
    return this.#scratch;
  }
}

function wordAt(row: number, word: number): number {
  return (row & (BLOCK - 1)) * WORDS + word;
}

function bytesOf(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
