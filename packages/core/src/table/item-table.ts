import { keysOfGenres } from "../genre/canonical-genres.ts";
import type { Item } from "../item/item.ts";
import { Marks } from "./marks.ts";

/**
 * Items under numbers from 0 on, in the order in which they came. What ranking asks of an item it asks of
 * thousands with every list: under a number it is found at once, in columns, where looking it up by the item
 * took longer than all the rest.
 */
export class ItemTable {
  readonly #items: Item[] = [];
  /** Items of a store share their lists of genres: by item the number of its list. */
  readonly #list: number[] = [];
  readonly #lists: (readonly string[])[] = [];
  /** By the number of a list, once they are asked for. */
  readonly #keys: (readonly string[])[] = [];
  readonly #numberOfList = new Map<readonly string[], number>();
  /** Of the first ones: filled when a number is asked for. */
  readonly #byId = new Map<Item["id"], number>();
  #named = 0;
  /** For a pass over some of its items. */
  readonly marks = new Marks();

  get size(): number {
    return this.#items.length;
  }

  /** @returns its number. The same item again gets another one */
  add(item: Item): number {
    let list = this.#numberOfList.get(item.genres);
    if (list === undefined) this.#numberOfList.set(item.genres, (list = this.#lists.push(item.genres) - 1));
    this.#list.push(list);
    return this.#items.push(item) - 1;
  }

  /** Different lists of genres, by their own numbers. */
  get genreLists(): readonly (readonly string[])[] {
    return this.#lists;
  }

  /** The keys of a list of genres. */
  genreKeys(list: number): readonly string[] {
    // In their order and without holes, which would make a dictionary of them.
    while (this.#keys.length <= list) this.#keys.push(keysOfGenres(this.#lists[this.#keys.length]!));
    return this.#keys[list]!;
  }

  /** The number of an item's list of genres. */
  genreList(number: number): number {
    return this.#list[number]!;
  }

  /** Of the last item of that id, if there is one. */
  numberOf(id: Item["id"]): number | undefined {
    for (; this.#named < this.size; this.#named++) this.#byId.set(this.item(this.#named).id, this.#named);
    return this.#byId.get(id);
  }

  item(number: number): Item {
    return this.#items[number]!;
  }
}
