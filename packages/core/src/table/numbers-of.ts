import type { Item } from "../item/item.ts";
import type { ItemTable } from "./item-table.ts";

/** Some of the items of a table, which becomes larger. */
class Numbers {
  readonly #ids: ReadonlySet<Item["id"]>;
  readonly #table: ItemTable;
  readonly #numbers = new Set<number>();
  #upTo: number;

  constructor(ids: readonly Item["id"][], table: ItemTable) {
    this.#ids = new Set(ids);
    this.#table = table;
    this.#upTo = table.size;
    for (const id of this.#ids) {
      const number = table.numberOf(id);
      if (number !== undefined) this.#numbers.add(number);
    }
  }

  now(): ReadonlySet<number> {
    for (; this.#upTo < this.#table.size; this.#upTo++)
      if (this.#ids.has(this.#table.item(this.#upTo).id)) this.#numbers.add(this.#upTo);
    return this.#numbers;
  }
}

const known = new WeakMap<readonly Item["id"][], WeakMap<ItemTable, Numbers>>();

/** Numbers of the items of a table that have one of these ids; the same list again is not looked up again. */
export function numbersOf(ids: readonly Item["id"][], table: ItemTable): ReadonlySet<number> {
  let byTable = known.get(ids);
  if (byTable === undefined) known.set(ids, (byTable = new WeakMap()));
  let numbers = byTable.get(table);
  if (numbers === undefined) byTable.set(table, (numbers = new Numbers(ids, table)));
  return numbers.now();
}
