import type { Item } from "@moodreel/core";
import { foldText, foldedWords } from "../fold-text.ts";
import { personKey } from "../list-parts.ts";
import { qualityLevel } from "./entry-columns.ts";
import type { GenerationSink } from "./generation-sink.ts";

/** Items per segment. Bounds the memory; a question reads one part per segment. */
const SEGMENT = 1 << 20;
/** Words after these say little of a title, and names after these little of an item. */
const MOST_WORDS = 24;
const MOST_PEOPLE = 30;
const LONGEST_WORD = 60;
const LONGEST_NAME = 120;

/**
 * Gathers which items have a word in their title or a person among their people, and writes each
 * segment's lists: rows in rising order as 32-bit numbers, then as many 16-bit levels of quality.
 */
export class WordLists {
  readonly #sink: GenerationSink;
  #numbers = new Map<string, number>();
  #tokens: number[] = [];
  #rows = new Uint32Array(1 << 16);
  #words = new Uint32Array(1 << 16);
  #levels = new Uint16Array(1 << 16);
  #used = 0;
  #items = 0;
  #segment = 0;

  constructor(sink: GenerationSink) {
    this.#sink = sink;
  }

  /** Takes the item of the next row. */
  add(item: Item, row: number): void {
    const level = qualityLevel(item);
    const tokens = this.#tokens;
    tokens.length = 0;
    const words = foldedWords(item.title);
    for (let i = 0; i < words.length && i < MOST_WORDS; i++) {
      const word = words[i] as string;
      if (word.length <= LONGEST_WORD) this.#add(word, row, level);
    }
    for (let i = 0; i < item.people.length && i < MOST_PEOPLE; i++) {
      const name = foldText(item.people[i] as string);
      if (name !== "" && name.length <= LONGEST_NAME) this.#add(personKey(name), row, level);
    }
    this.#items += 1;
  }

  get isFull(): boolean {
    return this.#items >= SEGMENT;
  }

  async flush(): Promise<void> {
    if (this.#items === 0) return;
    const order = this.#byWord();
    // In the order of the words, so that a tree of them is only appended to.
    const words = [...this.#numbers.keys()].toSorted((a, b) => (a < b ? -1 : 1));
    for (const word of words) {
      const number = this.#numbers.get(word) as number;
      const from = order.starts[number] as number;
      const to = order.starts[number + 1] as number;
      const done = this.#sink.writePart("word", word, this.#segment, this.#listOf(order.entries, from, to));
      if (done !== undefined) await done;
    }
    this.#segment += 1;
    this.#items = 0;
    this.#used = 0;
    this.#numbers = new Map();
  }

  #add(token: string, row: number, level: number): void {
    // A word that a title repeats counts once.
    let number = this.#numbers.get(token);
    if (number === undefined) this.#numbers.set(token, (number = this.#numbers.size));
    if (this.#tokens.includes(number)) return;
    this.#tokens.push(number);
    const at = this.#used;
    if (at === this.#rows.length) this.#grow();
    this.#rows[at] = row;
    this.#words[at] = number;
    this.#levels[at] = level;
    this.#used = at + 1;
  }

  #grow(): void {
    const size = this.#rows.length * 2;
    const [rows, words, levels] = [new Uint32Array(size), new Uint32Array(size), new Uint16Array(size)];
    rows.set(this.#rows);
    words.set(this.#words);
    levels.set(this.#levels);
    [this.#rows, this.#words, this.#levels] = [rows, words, levels];
  }

  /** A stable counting sort by word, so that rows keep rising within each. */
  #byWord(): { starts: Uint32Array; entries: Uint32Array } {
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (let i = 0; i < this.#used; i++) {
      const word = this.#words[i] as number;
      starts[word + 1] = (starts[word + 1] as number) + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = (starts[i] as number) + (starts[i - 1] as number);
    const next = starts.slice();
    const entries = new Uint32Array(this.#used);
    for (let i = 0; i < this.#used; i++) {
      const word = this.#words[i] as number;
      const slot = next[word] as number;
      entries[slot] = i;
      next[word] = slot + 1;
    }
    return { starts, entries };
  }

  #listOf(entries: Uint32Array, from: number, to: number): Uint8Array {
    const size = to - from;
    const buffer = new ArrayBuffer(size * 6);
    const rows = new Uint32Array(buffer, 0, size);
    const levels = new Uint16Array(buffer, size * 4, size);
    for (let i = 0; i < size; i++) {
      const entry = entries[from + i] as number;
      rows[i] = this.#rows[entry] as number;
      levels[i] = this.#levels[entry] as number;
    }
    return new Uint8Array(buffer);
  }
}
