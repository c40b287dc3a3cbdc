import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { tabledOf, type ItemTable } from "@moodreel/core/table";
import type { ItemIndex } from "../interactions/item-index.ts";

/** How an item stands to the ratings that a model was learned from. */
export const Standing = { notLookedUp: 0, known: 1, later: 2, passedOver: 3 } as const;

/** How items stand to a model: known to it, out too late for it, or passed over by those who rated. */
export class Standings {
  readonly #index: ItemIndex;
  readonly #lastYear: number;
  /** By the numbers of a table, looked up once. */
  readonly #ofTable = rememberByObject((_table: ItemTable) => ({ standings: new Uint8Array() }));

  /** @param lastYear of the model's ratings */
  constructor(index: ItemIndex, lastYear: number) {
    this.#index = index;
    this.#lastYear = lastYear;
  }

  of(item: Item): number {
    if (this.#index.position(item.id) !== undefined) return Standing.known;
    return (item.year ?? 0) > this.#lastYear ? Standing.later : Standing.passedOver;
  }

  /** By place, a `Standing` each. */
  ofAll(items: readonly Item[]): Uint8Array {
    const { table, numbers } = tabledOf(items);
    const told = this.#ofTable(table);
    if (told.standings.length < table.size) {
      const grown = new Uint8Array(Math.max(table.size, 2 * told.standings.length));
      grown.set(told.standings);
      told.standings = grown;
    }
    const asked = new Uint8Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      asked[at] = told.standings[number] ||= this.of(table.item(number));
    }
    return asked;
  }
}
