import type { Item } from "../item/item.ts";
import type { ItemTable } from "./item-table.ts";

/**
 * What a function without side effects gives for the items of a table, by their number: worked out when it is
 * first asked for, and kept as long as the table is.
 */
export function columnOf<Value extends object>(
  work: (item: Item) => Value,
): (table: ItemTable) => (number: number) => Value {
  const columns = new WeakMap<ItemTable, Value[]>();
  return (table) => {
    const values = columns.get(table) ?? [];
    columns.set(table, values);
    return (number) => (values[number] ??= work(table.item(number)));
  };
}
