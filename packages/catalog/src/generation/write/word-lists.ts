import type { Item } from "@moodreel/core";
import { foldText, foldedWords, LATIN_FOLDS } from "../fold-text.ts";
import { personKey } from "../list-parts.ts";
import { qualityLevel } from "./entry-columns.ts";
import type { GenerationSink } from "./generation-sink.ts";
import { WordNumbers } from "./word-numbers.ts";

/** Items per segment. Bounds the memory; a question reads one part per segment. */
const SEGMENT = 1 << 18;
/** Words after these say little of a title, and names after these little of an item. */
const MOST_WORDS = 24;
const MOST_PEOPLE = 30;
const LONGEST_WORD = 60;
const FIRST_ENTRIES = 1 << 16;
const LONGEST_NAME = 120;

/**
 * Gathers which items have a word in their title or a person among their people, and writes each
 * segment's lists: rows in rising order as 32-bit numbers, then as many 16-bit levels of quality.
 */
export class WordLists {
  readonly #sink: GenerationSink;
  readonly #numbers = new WordNumbers();
  #rows = new Uint32Array(FIRST_ENTRIES);
  #words = new Uint32Array(FIRST_ENTRIES);
  #levels = new Uint16Array(FIRST_ENTRIES);
  /** Where the entries of the item begin that is being taken. */
  #itemStart = 0;
  #used = 0;
  #items = 0;
  #segment = 0;

  constructor(sink: GenerationSink) {
    this.#sink = sink;
  }

  /** Takes the item of the next row. */
  add(item: Item, row: number): void {
    const level = qualityLevel(item);
    this.#itemStart = this.#used;
    if (!this.#addLatin(item.title, row, level)) {
      for (const word of foldedWords(item.title).slice(0, MOST_WORDS)) {
        if (word.length <= LONGEST_WORD) this.#addText(word, row, level);
      }
    }
    for (let i = 0; i < item.people.length && i < MOST_PEOPLE; i++) {
      const name = foldText(item.people[i] as string);
      if (name !== "" && name.length <= LONGEST_NAME) this.#addText(personKey(name), row, level);
    }
    this.#items += 1;
  }

  get isFull(): boolean {
    return this.#items >= SEGMENT;
  }

  async flush(): Promise<void> {
    if (this.#items === 0) return;
    const { starts, entries } = this.#byWord();
    const words = this.#numbers.words();
    // In the order of the words, so that a tree of them is only appended to.
    const numbers = words.map((_word, number) => number);
    numbers.sort((a, b) => ((words[a] as string) < (words[b] as string) ? -1 : 1));
    for (const number of numbers) {
      const list = this.#listOf(entries, starts[number] as number, starts[number + 1] as number);
      const done = this.#sink.writePart("word", words[number] as string, this.#segment, list);
      if (done !== undefined) await done;
    }
    this.#segment += 1;
    this.#items = 0;
    this.#used = 0;
    this.#numbers.clear();
  }

  /** The words of a title in Latin letters, as `foldedWords` gives them, without making strings; `false` for any other title. */
  #addLatin(title: string, row: number, level: number): boolean {
    for (let i = 0; i < title.length; i++) if (LATIN_FOLDS[title.charCodeAt(i)] === undefined) return false;
    let words = 0;
    let length = 0;
    for (let i = 0; i <= title.length && words < MOST_WORDS; i++) {
      const letters = i === title.length ? null : (LATIN_FOLDS[title.charCodeAt(i)] as string | null);
      if (letters !== null) {
        for (let k = 0; k < letters.length; k++) this.#numbers.push(letters.charCodeAt(k));
        length += letters.length;
      } else if (length > 0) {
        const number = this.#numbers.end();
        if (length <= LONGEST_WORD) this.#add(number, row, level);
        words += 1;
        length = 0;
      }
    }
    // Words beyond those that count.
    if (length > 0) this.#numbers.end();
    return true;
  }

  #addText(text: string, row: number, level: number): void {
    this.#numbers.pushAll(text);
    this.#add(this.#numbers.end(), row, level);
  }

  #add(number: number, row: number, level: number): void {
    // A word that a title repeats counts once.
    for (let i = this.#itemStart; i < this.#used; i++) if (this.#words[i] === number) return;
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
