import type { Filters, Item } from "@moodreel/core";
import { chooseFirst } from "@moodreel/core/table";
import { LRUCache } from "lru-cache";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import { listOfShelved } from "./item-shelf.ts";
import type { ListWalker } from "./walk-list.ts";

/**
 * Items of lists that are remembered, some ten megabytes: a policy has two for each of eight emotions, in a few
 * lengths, and people ask for the same years, lengths and ratings again and again.
 */
const ITEMS = 800_000;
/** Filters that are longer than this, as JSON, are hardly asked for twice. */
const MOST_COMMON = 500;
/** Lengths go in such steps, so that few are remembered. */
const STEP = 500;

/**
 * The best items of each genre that pass. They come from a list that is remembered; where single items are left out,
 * as for every viewer, from one with those items, so much longer that enough are left.
 */
export class BestOfGenres {
  readonly #lists: ListWalker;
  readonly #known = new LRUCache<string, readonly Item[]>({
    maxSize: ITEMS,
    sizeCalculation: ({ length }) => 1 + length,
  });

  constructor(lists: ListWalker) {
    this.#lists = lists;
  }

  /** Forgets lists of items that stand elsewhere now. */
  forget(): void {
    this.#known.clear();
  }

  async of(
    key: string,
    filters: Filters,
    most: number,
    vocabulary: GenreVocabulary,
  ): Promise<readonly Item[]> {
    const { exclude = [], ...others } = filters;
    const length = most + STEP * Math.ceil(exclude.length / STEP);
    const name = JSON.stringify([length, key, others]);
    if (name.length > MOST_COMMON) return this.#walked(key, filters, most, vocabulary);
    let items = this.#known.get(name);
    if (items === undefined) {
      items = await this.#walked(key, others, length, vocabulary);
      this.#known.set(name, items);
    }
    if (exclude.length === 0) return items;
    return chooseFirst(items, most, { exclude });
  }

  async #walked(
    key: string,
    filters: Filters,
    most: number,
    vocabulary: GenreVocabulary,
  ): Promise<readonly Item[]> {
    return listOfShelved((await this.#lists.walk(key, filters, most, vocabulary)).items);
  }
}
