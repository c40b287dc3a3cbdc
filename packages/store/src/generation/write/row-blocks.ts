import { WORDS } from "../entry.ts";
import { ScratchFile } from "./scratch-file.ts";

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

/** Rows of four words, in blocks: the first and the last in memory, those between in a file. */
export class RowBlocks {
  readonly #folder: string;
  readonly #kept: Int32Array[] = [];
  #file: ScratchFile | null = null;
  /** The block that is being filled. */
  #last = new Int32Array(BLOCK_WORDS);
  #size = 0;

  /** @param folder where the file is made, once there are many rows */
  constructor(folder: string) {
    this.#folder = folder;
  }

  get size(): number {
    return this.#size;
  }

  push(words: Int32Array): void {
    const at = this.#size & (BLOCK - 1);
    if (at === 0 && this.#size > 0) this.#putAway();
    this.#last.set(words, at * WORDS);
    this.#size += 1;
  }

  get(row: number, word: number): number {
    const block = this.#inMemory(row);
    if (block !== null) return block[wordAt(row, word)] as number;
    const found = new Int32Array(1);
    this.#spilled.read(bytesOf(found), this.#inFile(row, word));
    return found[0] as number;
  }

  set(row: number, word: number, value: number): void {
    const block = this.#inMemory(row);
    if (block !== null) block[wordAt(row, word)] = value;
    else this.#spilled.write(bytesOf(Int32Array.of(value)), this.#inFile(row, word));
  }

  /** All blocks in order; one given is good until the next. */
  *blocks(): Generator<RowBlock> {
    const read = new Int32Array(this.#file === null ? 0 : BLOCK_WORDS);
    for (let first = 0; first < this.#size; first += BLOCK) {
      const block = this.#inMemory(first);
      if (block === null) this.#spilled.read(bytesOf(read), this.#inFile(first, 0));
      yield { first, block: block ?? read, size: Math.min(BLOCK, this.#size - first) };
    }
  }

  close(): void {
    this.#file?.close();
    this.#file = null;
  }

  /** Makes room behind a full block. */
  #putAway(): void {
    if (this.#kept.length < MOST_KEPT) {
      this.#kept.push(this.#last);
      this.#last = new Int32Array(BLOCK_WORDS);
      return;
    }
    this.#file ??= new ScratchFile(this.#folder);
    this.#file.write(bytesOf(this.#last), this.#inFile(this.#size - BLOCK, 0));
  }

  #inMemory(row: number): Int32Array | null {
    if (row >= this.#size) throw new RangeError(`row ${row} of ${this.#size}`);
    const block = row >>> BLOCK_BITS;
    return this.#kept[block] ?? (block === (this.#size - 1) >>> BLOCK_BITS ? this.#last : null);
  }

  #inFile(row: number, word: number): number {
    return (((row >>> BLOCK_BITS) - MOST_KEPT) * BLOCK_WORDS + wordAt(row, word)) * 4;
  }

  get #spilled(): ScratchFile {
    if (this.#file === null) throw new Error("these rows were closed");
    return this.#file;
  }
}

function wordAt(row: number, word: number): number {
  return (row & (BLOCK - 1)) * WORDS + word;
}

function bytesOf(words: Int32Array): Uint8Array {
  return new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
}
