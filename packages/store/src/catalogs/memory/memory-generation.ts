import type { Item } from "@moodreel/core";
import { toLines } from "../../generation/lines.ts";
import { longFactsOf, shortFactsOf } from "../../generation/facts.ts";
import type {
  GenerationSource,
  StoredDetail,
  StoredItem,
  Vocabulary,
} from "../../generation/read/generation-source.ts";
import type { GenerationSink, GenreList, ListTable } from "../../generation/write/generation-sink.ts";
import { MemoryWords } from "./memory-words.ts";

interface Row {
  readonly item: Item;
  list: number;
}

/** A generation in maps and arrays: what is written to it can be read at once. */
export class MemoryGeneration implements GenerationSink, GenerationSource {
  /** By row; those that were removed are missing. */
  readonly #rows: (Row | undefined)[] = [];
  readonly #rowOfId = new Map<string, number>();
  readonly #repeated = new Map<string, number[]>();
  readonly #postings = new Map<string, Uint8Array[]>();
  readonly #words = new MemoryWords(() => this.#items());
  #vocabulary: Vocabulary = { lists: [], languages: [] };

  writeItems(first: number, items: readonly Item[], lists: readonly number[]): void {
    items.forEach((item, index) => {
      const row = first + index;
      this.#rows[row] = { item, list: lists[index]! };
      const earlier = this.#rowOfId.get(item.id);
      if (earlier !== undefined) {
        const rows = this.#repeated.get(item.id) ?? [earlier];
        rows.push(row);
        this.#repeated.set(item.id, rows);
      }
      this.#rowOfId.set(item.id, row);
    });
  }

  indexIds(): void {
    // They are found by a map from the start.
  }

  *repeatedRows(): Generator<readonly number[]> {
    yield* this.#repeated.values();
    this.#repeated.clear();
  }

  writtenIds(ids: readonly string[]): ReadonlySet<string> {
    return new Set(ids.filter((id) => this.#rowOfId.has(id)));
  }

  setGenreList(row: number, list: number): void {
    const there = this.#rows[row];
    if (there !== undefined) there.list = list;
  }

  removeRows(rows: readonly number[]): void {
    for (const row of rows) this.#rows[row] = undefined;
  }

  writeVocabulary(lists: readonly GenreList[], languages: readonly string[]): void {
    this.#vocabulary = {
      lists: lists.map(({ names, keys }) => ({ names: JSON.stringify(names), keys: JSON.stringify(keys) })),
      languages: [...languages],
    };
  }

  /** Of genres only: words are looked up in {@link MemoryWords}, which makes their lists itself. */
  writePart(table: ListTable, key: string, part: number, data: Uint8Array): void {
    if (table === "word") return;
    const parts = this.#postings.get(key) ?? [];
    // The caller writes over its bytes.
    parts[part] = data.slice();
    this.#postings.set(key, parts);
  }

  indexWords(): void {
    // Made when the first word is asked for.
  }

  async vocabulary(): Promise<Vocabulary> {
    return this.#vocabulary;
  }

  async itemsOfRows(rows: readonly number[]): Promise<readonly StoredItem[]> {
    return rows.flatMap((row) => this.#stored(row) ?? []);
  }

  itemsOfIds(ids: readonly string[]): Promise<readonly StoredItem[]> {
    return this.itemsOfRows(ids.flatMap((id) => this.#rowOfId.get(id) ?? []));
  }

  async detailsOfRows(rows: readonly number[]): Promise<readonly StoredDetail[]> {
    return rows.flatMap((row) => {
      const there = this.#rows[row];
      const data = there === undefined ? null : longFactsOf(there.item);
      return data === null ? [] : [{ row, data }];
    });
  }

  async itemsFrom(first: number, limit: number): Promise<readonly StoredItem[]> {
    const found: StoredItem[] = [];
    for (let row = first; row < this.#rows.length && found.length < limit; row++) {
      const stored = this.#stored(row);
      if (stored !== null) found.push(stored);
    }
    return found;
  }

  async part(table: ListTable, key: string, part: number): Promise<Uint8Array | null> {
    const parts = table === "posting" ? this.#postings.get(key) : await this.#words.partsOf(key);
    return parts?.[part] ?? null;
  }

  async wordParts(words: readonly string[]): Promise<readonly Uint8Array[]> {
    return (await Promise.all(words.map((word) => this.#words.partsOf(word)))).flat();
  }

  wordsFrom(prefix: string, limit: number) {
    return this.#words.from(prefix, limit);
  }

  namesFrom(prefix: string, limit: number) {
    return this.#words.namesFrom(prefix, limit);
  }

  knownWords(words: readonly string[]) {
    return this.#words.known(words);
  }

  *#items(): Generator<readonly [number, Item]> {
    for (const [row, there] of this.#rows.entries()) if (there !== undefined) yield [row, there.item];
  }

  #stored(row: number): StoredItem | null {
    const there = this.#rows[row];
    if (there === undefined) return null;
    const { id, title, year, people, rating, votes, runtime, language, tags } = there.item;
    return {
      row,
      id,
      title,
      year,
      list: there.list,
      people: toLines(people),
      rating,
      votes,
      runtime,
      language,
      tags: toLines(tags),
      facts: shortFactsOf(there.item),
    };
  }
}
