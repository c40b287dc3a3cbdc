import type { Item } from "@moodreel/core";
import type { GenerationSink } from "./generation-sink.ts";
import { factsOfShort } from "../facts.ts";
import { ofLines } from "../lines.ts";
import { EntryColumns, qualityLevel } from "./entry-columns.ts";
import { LanguageNumbers } from "./language-numbers.ts";
import { GenreLists } from "./genre-lists.ts";
import { numberAt, TEXTS, unpackItems, type PackedItems } from "./packed-items.ts";
import type { OpenScratch } from "./scratch.ts";
import { WordLists } from "./word-lists.ts";
import { writePostings } from "./write-postings.ts";

export interface BuiltGeneration {
  readonly items: number;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  readonly kept: number;
}

export interface EarlierItems {
  readonly batches: Iterable<readonly Item[]> | AsyncIterable<readonly Item[]>;
  /** Whether those that are not among the new ones stay. */
  readonly keep: boolean;
}

/**
 * Makes a generation of a catalogue: takes its items, then writes what finds them. A generation is
 * never changed afterwards, so its lists can be packed by quality once and its readers may remember
 * whatever they read.
 */
export class GenerationBuilder {
  readonly #sink: GenerationSink;
  readonly #columns: EntryColumns;
  readonly #lists = new GenreLists();
  readonly #words: WordLists | null;
  readonly #languages = new LanguageNumbers();
  /** Of lists of genres by the numbers that packed items have, their numbers here. */
  #packedLists: number[] = [];
  #removed = 0;

  /**
   * @param openScratch for what would fill the memory
   * @param words whether lists by word are written; a sink in memory makes its own when one is asked for
   */
  constructor(sink: GenerationSink, openScratch: OpenScratch, words = true) {
    this.#sink = sink;
    this.#columns = new EntryColumns(openScratch);
    this.#words = words ? new WordLists(sink, openScratch) : null;
  }

  async add(items: readonly Item[]): Promise<void> {
    const first = this.#columns.size;
    const lists = items.map((item) => this.#lists.numberOf(item.genres));
    for (let i = 0; i < items.length; i++) {
      const item = items[i]!;
      this.#columns.add(item, lists[i]!, this.#languages.numberOf(item.language));
      this.#words?.add(item, first + i);
    }
    const done = this.#sink.writeItems(first, items, lists);
    if (done !== undefined) await done;
  }

  /** The same for items that came from another thread. Lists of genres are known once they were given. */
  async addPacked(packed: PackedItems): Promise<void> {
    if (packed.firstList === 0) this.#packedLists = [];
    for (const list of packed.lists) this.#packedLists.push(this.#lists.numberOf(list));
    if (this.#sink.writePacked === undefined) {
      const names = this.#packedLists.map((number) => this.#lists.lists[number]?.names ?? []);
      return this.add(unpackItems(packed, names));
    }
    const first = this.#columns.size;
    const lists = packed.listOf.map((list) => this.#packedLists[list]!);
    for (let i = 0; i < lists.length; i++) this.#addPacked(packed, i, first + i, lists[i]!);
    const done = this.#sink.writePacked(first, packed, lists);
    if (done !== undefined) await done;
  }

  #addPacked({ text, ends, facts, numbers }: PackedItems, at: number, row: number, list: number): void {
    const [id, title, language, people] = [TEXTS * at, TEXTS * at + 1, TEXTS * at + 2, TEXTS * at + 3];
    const spoken = ends[title] === ends[language] ? null : text.slice(ends[title], ends[language]);
    const short = facts.get(at);
    const more = short === undefined ? undefined : factsOfShort(short).facts;
    const rating = numberAt(numbers, at, 1);
    const votes = numberAt(numbers, at, 2);
    const fields = { year: numberAt(numbers, at, 0), rating, votes, runtime: numberAt(numbers, at, 3) };
    const level = qualityLevel({ rating, votes, renown: more?.renown });
    this.#columns.push(fields, level, list, this.#languages.numberOf(spoken));
    const words = this.#words;
    if (words === null) return;
    words.begin(row, level);
    words.addTitle(text, ends[id]!, ends[title]!);
    if (more !== undefined) words.addFacts(more);
    if (ends[people] !== ends[language]) words.addPeople(ofLines(text.slice(ends[language], ends[people])));
  }

  /** @param earlier the items of the generation that this one follows */
  async finish(earlier: EarlierItems | null): Promise<BuiltGeneration> {
    await this.#sink.indexIds();
    await this.#uniteRepeated();
    const before = await this.#takeEarlier(earlier);
    await this.#words?.finish();
    await writePostings(this.#sink, this.#columns, this.#lists.lists);
    await this.#sink.writeVocabulary(this.#lists.lists, this.#languages.names);
    await this.#sink.indexWords();
    return { ...before, items: this.#columns.size - this.#removed };
  }

  close(): void {
    this.#columns.close();
    this.#words?.close();
  }

  /** Of items with the same id the last stays, with the genres of all. */
  async #uniteRepeated(): Promise<void> {
    for await (const rows of this.#sink.repeatedRows()) {
      const last = rows.at(-1)!;
      const list = this.#lists.union(rows.map((row) => this.#columns.listOf(row)));
      if (list !== this.#columns.listOf(last)) {
        this.#columns.setList(last, list);
        await this.#sink.setGenreList(last, list);
      }
      const others = rows.slice(0, -1);
      for (const row of others) this.#columns.remove(row);
      this.#removed += others.length;
      await this.#sink.removeRows(others);
    }
  }

  async #takeEarlier(earlier: EarlierItems | null): Promise<Omit<BuiltGeneration, "items">> {
    const own = this.#columns.size - this.#removed;
    if (earlier === null) return { added: own, updated: 0, removed: 0, kept: 0 };
    let updated = 0;
    let others = 0;
    for await (const batch of earlier.batches) {
      const written = await this.#sink.writtenIds(batch.map(({ id }) => id));
      const rest = batch.filter(({ id }) => !written.has(id));
      updated += batch.length - rest.length;
      others += rest.length;
      if (earlier.keep && rest.length > 0) await this.add(rest);
    }
    const [kept, removed] = earlier.keep ? [others, 0] : [0, others];
    return { added: own - updated, updated, removed, kept };
  }
}
