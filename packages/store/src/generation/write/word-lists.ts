import type { Item } from "@moodreel/core";
import type { ItemFacts } from "@moodreel/core/item";
import { foldText } from "@moodreel/core/text";
import { wordOfPerson } from "../list-parts.ts";
import { markersOf } from "../markers.ts";
import { qualityLevel } from "./entry-columns.ts";
import type { GenerationSink } from "./generation-sink.ts";
import { larger } from "./larger.ts";
import { listsByWord } from "./lists-by-word.ts";
import { PartWriter } from "./part-writer.ts";
import type { OpenScratch, Scratch } from "./scratch.ts";
import { TitleWords } from "./title-words.ts";
import { WordLog } from "./word-log.ts";
import { WordNumbers } from "./word-numbers.ts";
import { WordRuns } from "./word-runs.ts";

interface WordLimits {
  /** Distinct words held in memory, with all that belongs to them some sixty bytes each, before they are put aside. */
  readonly words: number;
  /** Entries that are put in order at once. */
  readonly entries: number;
}

const LIMITS: WordLimits = { words: 1 << 19, entries: 1 << 20 };
/** Names after these say little of an item. */
const MOST_PEOPLE = 30;
const MOST_TITLES = 10;
const LONGEST_NAME = 120;
const FIRST_WORDS = 1 << 12;

/**
 * Gathers which items have a word in one of their titles, a person among their people, a series, certificate or
 * country, and writes a list of each: in parts, rows in rising order as 32-bit numbers, then as many 16-bit levels of quality.
 */
export class WordLists {
  readonly #sink: Pick<GenerationSink, "writePart">;
  readonly #openScratch: OpenScratch;
  readonly #limits: WordLimits;
  readonly #numbers = new WordNumbers();
  readonly #titles = new TitleWords(this.#numbers);
  readonly #log: WordLog;
  #counts = new Uint32Array(FIRST_WORDS);
  #runs: WordRuns | null = null;
  readonly #take = (word: number): void => this.#add(word);

  constructor(sink: Pick<GenerationSink, "writePart">, openScratch: OpenScratch, limits = LIMITS) {
    this.#sink = sink;
    this.#openScratch = openScratch;
    this.#limits = limits;
    this.#log = new WordLog(openScratch);
  }

  /** Takes the item of the next row. */
  add(item: Item, row: number): void {
    this.begin(row, qualityLevel(item));
    this.addTitle(item.title, 0, item.title.length);
    this.addFacts(item);
    this.addPeople(item.people);
  }

  /** Begins with the item of the next row. @param level of its quality */
  begin(row: number, level: number): void {
    if (this.#numbers.size >= this.#limits.words && this.#openScratch !== null)
      this.#putAside(this.#openScratch);
    this.#log.begin(row, level);
  }

  /** A title of the item, as it stands in a text. */
  addTitle(text: string, from: number, to: number): void {
    this.#titles.read(text, from, to, this.#take);
  }

  addFacts(facts: ItemFacts): void {
    const titles = facts.otherTitles ?? [];
    for (const title of titles.slice(0, MOST_TITLES)) this.addTitle(title, 0, title.length);
    for (const marker of markersOf(facts)) this.#add(this.#numbers.of(marker));
  }

  addPeople(people: readonly string[]): void {
    for (let i = 0; i < people.length && i < MOST_PEOPLE; i++) {
      const name = foldText(people[i]!);
      if (name !== "" && name.length <= LONGEST_NAME) this.#add(this.#numbers.of(wordOfPerson(name)));
    }
  }

  /** Writes all lists, in the order of the words, so that a tree of them is only appended to. */
  async finish(): Promise<void> {
    const writer = new PartWriter(this.#sink);
    if (this.#runs !== null && this.#openScratch !== null) this.#putAside(this.#openScratch);
    for (const list of this.#runs?.merged() ?? this.#lists()) await writer.push(list);
    await writer.end();
  }

  close(): void {
    this.#log.close();
    this.#runs?.close();
    this.#runs = null;
  }

  #add(word: number): void {
    if (!this.#log.push(word)) return;
    if (word >= this.#counts.length) this.#counts = larger(this.#counts);
    this.#counts[word]! += 1;
  }

  #putAside(openScratch: () => Scratch): void {
    this.#runs ??= new WordRuns(openScratch());
    this.#runs.add(this.#lists());
    this.#log.clear();
    this.#numbers.clear();
    this.#counts.fill(0);
  }

  #lists() {
    return listsByWord(
      this.#log,
      this.#numbers.words(),
      this.#counts,
      this.#openScratch,
      this.#limits.entries,
    );
  }
}
