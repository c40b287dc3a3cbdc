import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { tabledOf, type ItemTable } from "@moodreel/core/table";
import type { ItemIndex } from "../interactions/item-index.ts";

/** What a model does not have. */
const UNKNOWN = -1;
const NOT_LOOKED_UP = -2;

/** Positions of items in a model's index, by the numbers of a table; looked up once. */
class Positions {
  readonly #index: ItemIndex;
  readonly #table: ItemTable;
  #known = new Int32Array();

  constructor(index: ItemIndex, table: ItemTable) {
    this.#index = index;
    this.#table = table;
  }

  of(numbers: Uint32Array): Int32Array {
    if (this.#known.length < this.#table.size) {
      const grown = new Int32Array(Math.max(this.#table.size, 2 * this.#known.length)).fill(NOT_LOOKED_UP);
      grown.set(this.#known);
      this.#known = grown;
    }
    const positions = new Int32Array(numbers.length);
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at]!;
      let position = this.#known[number]!;
      if (position === NOT_LOOKED_UP)
        position = this.#known[number] = this.#index.position(this.#table.item(number).id) ?? UNKNOWN;
      positions[at] = position;
    }
    return positions;
  }
}

const positionsIn = rememberByObject((index: ItemIndex) =>
  rememberByObject((table: ItemTable) => new Positions(index, table)),
);

/** Where items stand in a model's index; below 0 what it does not have. */
export function positionsOf(index: ItemIndex, items: readonly Item[]): Int32Array {
  const { table, numbers } = tabledOf(items);
  return positionsIn(index)(table).of(numbers);
}
