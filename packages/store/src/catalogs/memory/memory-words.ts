import type { Item } from "@moodreel/core";
import type { WordCount } from "../../generation/read/generation-source.ts";
import { wordOfPerson } from "../../generation/list-parts.ts";
import { WordLists } from "../../generation/write/word-lists.ts";

interface Words {
  readonly parts: ReadonlyMap<string, readonly Uint8Array[]>;
  /** By rising word. */
  readonly counts: readonly WordCount[];
}

/** Bytes of an item in a list by word. */
const ENTRY_BYTES = 6;

/**
 * The words of a generation in memory. Their lists are made when the first word is asked for: they take
 * longer than all the rest, and a list of films for a mood needs none.
 */
export class MemoryWords {
  readonly #items: () => Iterable<readonly [row: number, item: Item]>;
  #words: Promise<Words> | null = null;

  /** @param items by rising row */
  constructor(items: () => Iterable<readonly [row: number, item: Item]>) {
    this.#items = items;
  }

  async partsOf(word: string): Promise<readonly Uint8Array[]> {
    return (await this.#made()).parts.get(word) ?? [];
  }

  /** Those that begin so, the most frequent first. */
  async from(prefix: string, limit: number): Promise<readonly WordCount[]> {
    const { counts } = await this.#made();
    const found: WordCount[] = [];
    for (let at = firstFrom(counts, prefix); counts[at]?.word.startsWith(prefix) === true; at++)
      found.push(counts[at]!);
    return found.toSorted(byItems).slice(0, limit);
  }

  /** Names one of whose words begins so, those with most items first. */
  async namesFrom(prefix: string, limit: number): Promise<readonly WordCount[]> {
    const { counts } = await this.#made();
    const found: WordCount[] = [];
    const first = wordOfPerson("");
    const [start, inside] = [`${first}${prefix}`, ` ${prefix}`];
    for (let at = firstFrom(counts, first); counts[at]?.word.startsWith(first) === true; at++) {
      const { word } = counts[at]!;
      if (word.startsWith(start) || word.includes(inside)) found.push(counts[at]!);
    }
    return found.toSorted(byItems).slice(0, limit);
  }

  async known(words: readonly string[]): Promise<readonly WordCount[]> {
    const { parts } = await this.#made();
    return words.flatMap((word) => {
      const found = parts.get(word);
      return found === undefined ? [] : [countOf(word, found)];
    });
  }

  #made(): Promise<Words> {
    this.#words ??= make(this.#items());
    return this.#words;
  }
}

async function make(items: Iterable<readonly [row: number, item: Item]>): Promise<Words> {
  const parts = new Map<string, Uint8Array[]>();
  const lists = new WordLists(
    {
      writePart(_table, key, part, data) {
        const written = parts.get(key) ?? [];
        // The caller writes over its bytes.
        written[part] = data.slice();
        parts.set(key, written);
      },
    },
    null,
  );
  for (const [row, item] of items) lists.add(item, row);
  await lists.finish();
  const counts = Array.from(parts, ([word, found]) => countOf(word, found));
  return { parts, counts: counts.toSorted((a, b) => (a.word < b.word ? -1 : 1)) };
}

function byItems(a: WordCount, b: WordCount): number {
  return b.items - a.items || (a.word < b.word ? -1 : 1);
}

function countOf(word: string, parts: readonly Uint8Array[]): WordCount {
  return { word, items: parts.reduce((sum, { byteLength }) => sum + byteLength / ENTRY_BYTES, 0) };
}

/** The first place whose word is not before the prefix. */
function firstFrom(counts: readonly WordCount[], prefix: string): number {
  let low = 0;
  let high = counts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (counts[middle]!.word < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
}
