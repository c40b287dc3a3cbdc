import type { Scratch } from "./scratch.ts";
import type { WordList } from "./word-runs.ts";

/** Words of a bucket, so that the place of a word within it has 16 bits. */
const MOST_WORDS = 1 << 16;
/** Numbers that are written at once, of each bucket. */
const BUFFER = 1 << 12;
/** Entries of a word of its own bucket that are read at once. */
const READ = 1 << 16;

/** Neighbouring words, which are put in order together. */
interface Bucket {
  /** Numbers of its words, in their order. */
  readonly words: readonly number[];
  /** Where its entries begin, and how many they are. */
  readonly start: number;
  readonly size: number;
  /** Numbers of it that are in the scratch. */
  written: number;
  /** Numbers in its buffer. */
  used: number;
}

/**
 * Deals out entries to buckets of neighbouring words, each of which fits in memory, and puts one bucket after the
 * other in order (distribution sort). An entry is two numbers: the place of its word in the bucket with its level,
 * and its row.
 */
export class EntryBuckets {
  readonly #counts: Uint32Array;
  readonly #scratch: Scratch;
  readonly #buckets: readonly Bucket[];
  readonly #buffers: Uint32Array;
  /** Of each word its bucket, and its place there. */
  readonly #bucketOf: Uint16Array;
  readonly #placeOf: Uint16Array;

  /** @param order numbers of all words that have entries @param scratch empty; closed by `close` */
  constructor(order: readonly number[], counts: Uint32Array, scratch: Scratch, mostEntries: number) {
    this.#counts = counts;
    this.#scratch = scratch;
    this.#buckets = bucketsOf(order, counts, mostEntries);
    this.#buffers = new Uint32Array(this.#buckets.length * BUFFER);
    this.#bucketOf = new Uint16Array(counts.length);
    this.#placeOf = new Uint16Array(counts.length);
    for (const [index, { words }] of this.#buckets.entries()) {
      for (const [place, word] of words.entries()) {
        this.#bucketOf[word] = index;
        this.#placeOf[word] = place;
      }
    }
  }

  push(word: number, row: number, level: number): void {
    const index = this.#bucketOf[word]!;
    const bucket = this.#buckets[index]!;
    const at = index * BUFFER + bucket.used;
    this.#buffers[at] = (this.#placeOf[word]! << 16) | level;
    this.#buffers[at + 1] = row;
    bucket.used += 2;
    if (bucket.used === BUFFER) this.#flush(bucket, index);
  }

  /** @param words by their number @returns good until the next is asked for */
  *lists(words: readonly string[]): Generator<WordList> {
    for (const [index, bucket] of this.#buckets.entries()) this.#flush(bucket, index);
    for (const bucket of this.#buckets) {
      const [first] = bucket.words;
      if (first === undefined) continue;
      if (bucket.words.length === 1) yield* this.#listOfOne(bucket, words[first]!);
      else yield* this.#listsOf(bucket, words);
    }
  }

  close(): void {
    this.#scratch.close();
  }

  *#listOfOne(bucket: Bucket, word: string): Generator<WordList> {
    for (let from = 0; from < bucket.size; from += READ) {
      const size = Math.min(READ, bucket.size - from);
      const entries = this.#read(bucket.start + from, size);
      const rows = new Uint32Array(size);
      const levels = new Uint16Array(size);
      for (let i = 0; i < size; i++) {
        levels[i] = entries[2 * i]!;
        rows[i] = entries[2 * i + 1]!;
      }
      yield { word, rows, levels };
    }
  }

  /** A stable counting sort, so that rows keep rising within each word. */
  *#listsOf({ start, size, words: numbers }: Bucket, words: readonly string[]): Generator<WordList> {
    const entries = this.#read(start, size);
    const next = new Uint32Array(numbers.length + 1);
    for (const [place, number] of numbers.entries()) next[place + 1] = next[place]! + this.#counts[number]!;
    const rows = new Uint32Array(size);
    const levels = new Uint16Array(size);
    for (let i = 0; i < size; i++) {
      const about = entries[2 * i]!;
      const slot = next[about >>> 16]!;
      rows[slot] = entries[2 * i + 1]!;
      levels[slot] = about;
      next[about >>> 16] = slot + 1;
    }
    let from = 0;
    for (const number of numbers) {
      const to = from + this.#counts[number]!;
      yield { word: words[number]!, rows: rows.subarray(from, to), levels: levels.subarray(from, to) };
      from = to;
    }
  }

  #read(start: number, size: number): Uint32Array {
    const entries = new Uint32Array(size * 2);
    this.#scratch.read(new Uint8Array(entries.buffer), start * 8);
    return entries;
  }

  #flush(bucket: Bucket, index: number): void {
    const bytes = new Uint8Array(this.#buffers.buffer, index * BUFFER * 4, bucket.used * 4);
    this.#scratch.write(bytes, bucket.start * 8 + bucket.written * 4);
    bucket.written += bucket.used;
    bucket.used = 0;
  }
}

function bucketsOf(order: readonly number[], counts: Uint32Array, mostEntries: number): readonly Bucket[] {
  const buckets: Bucket[] = [];
  let [start, size] = [0, 0];
  let words: number[] = [];
  const end = (): void => {
    if (words.length > 0) buckets.push({ words, start, size, written: 0, used: 0 });
    [start, size, words] = [start + size, 0, []];
  };
  for (const word of order) {
    const count = counts[word]!;
    if (size + count > mostEntries || words.length === MOST_WORDS) end();
    words.push(word);
    size += count;
  }
  end();
  return buckets;
}
