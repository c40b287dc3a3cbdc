import type { Filters } from "@moodreel/core";
import { passTest } from "@moodreel/core/recommend";
import { LRUCache } from "lru-cache";
import { WORDS } from "../entry.ts";
import { entryTest } from "./entry-test.ts";
import type { GenerationSource } from "./generation-source.ts";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import type { ItemShelf, ShelvedItem } from "./item-shelf.ts";

/** A place in a posting list: the next entry to look at. */
export interface ListPlace {
  readonly part: number;
  readonly entry: number;
}

export interface Walked {
  readonly items: readonly ShelvedItem[];
  /** Behind the last item given; `null` when the list has ended. */
  readonly next: ListPlace | null;
}

/** The 256 best entries of 500 genres and some longer parts: 32 MiB. */
const PARTS_BYTES = 32 * 2 ** 20;

/** Walks down lists of entries by falling quality. */
export class ListWalker {
  readonly #source: GenerationSource;
  readonly #shelf: ItemShelf;
  readonly #parts = new LRUCache<string, Int32Array>({
    maxSize: PARTS_BYTES,
    sizeCalculation: (entries) => entries.byteLength,
  });

  constructor(source: GenerationSource, shelf: ItemShelf) {
    this.#source = source;
    this.#shelf = shelf;
  }

  /** The next `limit` items of a list that pass. */
  async walk(
    key: string,
    filters: Filters,
    limit: number,
    vocabulary: GenreVocabulary,
    from: ListPlace = { part: 0, entry: 0 },
  ): Promise<Walked> {
    const mayPass = entryTest(filters, vocabulary);
    const passes = passTest(filters);
    const items: ShelvedItem[] = [];
    let { part, entry } = from;
    for (let entries = await this.#part(key, part); entries !== null; entries = await this.#part(key, part)) {
      while (items.length < limit && entry * WORDS < entries.length) {
        const rows: number[] = [];
        for (; rows.length < limit - items.length && entry * WORDS < entries.length; entry++) {
          const at = entry * WORDS;
          if (mayPass(entries, at)) rows.push(entries[at]! >>> 0);
        }
        for (const shelved of await this.#shelf.ofRows(rows)) {
          if (passes(shelved.item, shelved.keys)) items.push(shelved);
        }
      }
      if (entry * WORDS < entries.length) return { items, next: { part, entry } };
      part += 1;
      entry = 0;
      if (items.length >= limit) return { items, next: { part, entry } };
    }
    return { items, next: null };
  }

  async #part(key: string, part: number): Promise<Int32Array | null> {
    const name = `${part} ${key}`;
    const known = this.#parts.get(name);
    if (known !== undefined) return known;
    const bytes = await this.#source.part("posting", key, part);
    if (bytes === null) return null;
    const entries = wordsOf(bytes);
    this.#parts.set(name, entries);
    return entries;
  }
}

/** A view where the bytes lie as numbers must, else a copy: drivers hand out slices of larger buffers. */
export function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength >>> 2);
}
