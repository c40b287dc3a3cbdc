import type { Item } from "../item/item.ts";

/**
 * Items under numbers from 0 on, in the order in which they came. What ranking asks of an item it asks of
 * thousands with every list: under a number it is found at once (`columnOf`), where looking it up by the item
 * took longer than all the rest.
 */
export class ItemTable {
  readonly #items: Item[] = [];

  get size(): number {
    return this.#items.length;
  }

  /** @returns its number. The same item again gets another one */
  add(item: Item): number {
    return this.#items.push(item) - 1;
  }

  item(number: number): Item {
    return this.#items[number]!;
  }
}
