import type { Item } from "@moodreel/core";
import { foldText, foldedWords, LATIN_FOLDS } from "@moodreel/core/text";
import { wordOfPerson } from "../list-parts.ts";
import { markersOf } from "../markers.ts";
import { qualityLevel } from "./entry-columns.ts";
import type { GenerationSink } from "./generation-sink.ts";
import { larger } from "./larger.ts";
import type { OpenScratch, Scratch } from "./scratch.ts";
import { WordNumbers } from "./word-numbers.ts";
import { WordRuns, type WordList } from "./word-runs.ts";

/** Entries held in memory, twenty bytes each with what sorts them, before they are put aside. */
const MOST_ENTRIES = 1 << 20;
/** Entries of a part of a list. */
const PART = 1 << 16;
/** Words after these say little of a title, and names after these little of an item. */
const MOST_WORDS = 24;
const MOST_PEOPLE = 30;
const MOST_TITLES = 10;
const LONGEST_WORD = 60;
const FIRST_ENTRIES = 1 << 16;
const LONGEST_NAME = 120;

/** The one letter that a character becomes inside a word, by its code; 0 for those that become something else. */
const SINGLE = Uint16Array.from(LATIN_FOLDS, (letters) =>
  letters?.length === 1 ? letters.charCodeAt(0) : 0,
);

/**
 * Gathers which items have a word in one of their titles, a person among their people, a series, certificate or
 * country, and writes a list of each: in parts, rows in rising order as 32-bit numbers, then as many 16-bit levels of quality.
 */
export class WordLists {
  readonly #sink: Pick<GenerationSink, "writePart">;
  readonly #openScratch: OpenScratch;
  readonly #mostEntries: number;
  #runs: WordRuns | null = null;
  readonly #numbers = new WordNumbers();
  #rows = new Uint32Array(FIRST_ENTRIES);
  #words = new Uint32Array(FIRST_ENTRIES);
  #levels = new Uint16Array(FIRST_ENTRIES);
  /** Where the entries of the item begin that is being taken. */
  #itemStart = 0;
  #used = 0;

  /** @param mostEntries held in memory before they are put aside */
  constructor(sink: Pick<GenerationSink, "writePart">, openScratch: OpenScratch, mostEntries = MOST_ENTRIES) {
    this.#sink = sink;
    this.#openScratch = openScratch;
    this.#mostEntries = mostEntries;
  }

  /** Takes the item of the next row. */
  add(item: Item, row: number): void {
    const level = qualityLevel(item);
    this.#itemStart = this.#used;
    this.#addTitle(item.title, row, level);
    if (item.otherTitles !== undefined) {
      for (const title of item.otherTitles.slice(0, MOST_TITLES)) this.#addTitle(title, row, level);
    }
    for (const marker of markersOf(item)) this.#addText(marker, row, level);
    for (let i = 0; i < item.people.length && i < MOST_PEOPLE; i++) {
      const name = foldText(item.people[i]!);
      if (name !== "" && name.length <= LONGEST_NAME) this.#addText(wordOfPerson(name), row, level);
    }
  }

  /** Makes room for more, when there are many. */
  makeRoom(): void {
    if (this.#openScratch !== null && this.#used >= this.#mostEntries) this.#putAside(this.#openScratch);
  }

  #putAside(openScratch: () => Scratch): void {
    this.#runs ??= new WordRuns(openScratch());
    this.#runs.add(this.#lists());
    this.#used = 0;
    this.#numbers.clear();
  }

  /** Writes all lists, in the order of the words, so that a tree of them is only appended to. */
  async finish(): Promise<void> {
    if (this.#runs === null || this.#openScratch === null) {
      for (const list of this.#lists()) await this.#write([list]);
      return;
    }
    this.#putAside(this.#openScratch);
    for (const lists of this.#runs.merged()) await this.#write(lists);
  }

  close(): void {
    this.#runs?.close();
    this.#runs = null;
  }

  async #write(lists: readonly WordList[]): Promise<void> {
    const word = lists[0]?.word ?? "";
    let part = 0;
    for (const data of partsOf(lists)) {
      const done = this.#sink.writePart("word", word, part, data);
      if (done !== undefined) await done;
      part += 1;
    }
  }

  /** What is in memory, by rising word. */
  *#lists(): Generator<WordList> {
    const { starts, entries } = this.#byWord();
    const words = this.#numbers.words();
    const numbers = words.map((_word, number) => number);
    numbers.sort((a, b) => (words[a]! < words[b]! ? -1 : 1));
    const rows = entries.map((entry) => this.#rows[entry]!);
    const levels = new Uint16Array(entries.length);
    for (let i = 0; i < entries.length; i++) levels[i] = this.#levels[entries[i]!]!;
    for (const number of numbers) {
      const [from, to] = [starts[number]!, starts[number + 1]!];
      yield { word: words[number]!, rows: rows.subarray(from, to), levels: levels.subarray(from, to) };
    }
  }

  #addTitle(title: string, row: number, level: number): void {
    if (this.#addLatin(title, row, level)) return;
    for (const word of foldedWords(title).slice(0, MOST_WORDS)) {
      if (word.length <= LONGEST_WORD) this.#addText(word, row, level);
    }
  }

  /**
   * The words of a title in Latin letters, as `foldedWords` gives them, without making strings; `false`
   * for any other title.
   */
  #addLatin(title: string, row: number, level: number): boolean {
    for (let i = 0; i < title.length; i++) {
      const code = title.charCodeAt(i);
      if ((SINGLE[code] ?? 0) === 0 && LATIN_FOLDS[code] === undefined) return false;
    }
    let words = 0;
    let length = 0;
    for (let i = 0; i <= title.length && words < MOST_WORDS; i++) {
      const single = i === title.length ? 0 : SINGLE[title.charCodeAt(i)]!;
      if (single !== 0) {
        this.#numbers.push(single);
        length += 1;
        continue;
      }
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
    this.#rows = larger(this.#rows);
    this.#words = larger(this.#words);
    this.#levels = larger(this.#levels);
  }

  /** A stable counting sort by word, so that rows keep rising within each. */
  #byWord(): { starts: Uint32Array; entries: Uint32Array } {
    const starts = new Uint32Array(this.#numbers.size + 1);
    for (let i = 0; i < this.#used; i++) {
      const word = this.#words[i]!;
      starts[word + 1] = starts[word + 1]! + 1;
    }
    for (let i = 1; i < starts.length; i++) starts[i] = starts[i]! + starts[i - 1]!;
    const next = starts.slice();
    const entries = new Uint32Array(this.#used);
    for (let i = 0; i < this.#used; i++) {
      const word = this.#words[i]!;
      const slot = next[word]!;
      entries[slot] = i;
      next[word] = slot + 1;
    }
    return { starts, entries };
  }
}

/** Joins lists of rising rows, and cuts them into parts. */
function* partsOf(lists: readonly WordList[]): Generator<Uint8Array> {
  let left = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  let list = 0;
  let from = 0;
  while (left > 0) {
    const size = Math.min(left, PART);
    const buffer = new ArrayBuffer(size * 6);
    const rows = new Uint32Array(buffer, 0, size);
    const levels = new Uint16Array(buffer, size * 4, size);
    for (let used = 0; used < size;) {
      const next = lists[list]!;
      const taken = Math.min(next.rows.length - from, size - used);
      rows.set(next.rows.subarray(from, from + taken), used);
      levels.set(next.levels.subarray(from, from + taken), used);
      used += taken;
      from += taken;
      if (from === next.rows.length) [list, from] = [list + 1, 0];
    }
    left -= size;
    yield new Uint8Array(buffer);
  }
}
