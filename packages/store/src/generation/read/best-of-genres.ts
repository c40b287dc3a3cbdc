import type { Filters, Item } from "@moodreel/core";
import { activeFilters } from "@moodreel/core/recommend";
import { chooseFirst } from "@moodreel/core/table";
import { LRUCache } from "lru-cache";
import type { GenreVocabulary } from "./genre-vocabulary.ts";
import { listOfShelved } from "./item-shelf.ts";
import type { ListWalker } from "./walk-list.ts";

/** Lists that are remembered: a policy has two for each of eight emotions, in a few lengths. */
const LISTS = 128;
/** Filters that are the same with every list of a viewer, or nearly. */
const STANDING: ReadonlySet<string> = new Set<keyof Filters>(["exclude", "withoutGenres"]);
/** Lengths go in such steps, so that few are remembered. */
const STEP = 500;

/**
 * The best items of each genre. Where only single items and genres are left out, as for every viewer, they come
 * from a list with those items that is remembered: it is so much longer that enough are left.
 */
export class BestOfGenres {
  readonly #lists: ListWalker;
  readonly #known = new LRUCache<string, readonly Item[]>({ max: LISTS });

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
    if (!activeFilters(filters).every((name) => STANDING.has(name)))
      return this.#walked(key, filters, most, vocabulary);
    const { exclude = [], withoutGenres = [] } = filters;
    const length = most + STEP * Math.ceil(exclude.length / STEP);
    const name = JSON.stringify([length, key, withoutGenres]);
    let items = this.#known.get(name);
    if (items === undefined) {
      items = await this.#walked(key, { withoutGenres }, length, vocabulary);
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
