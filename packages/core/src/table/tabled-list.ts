import type { Item } from "../item/item.ts";
import { ItemTable } from "./item-table.ts";

/** Where the items of a list stand. */
export interface Tabled {
  readonly table: ItemTable;
  /** In the order of the list. */
  readonly numbers: Uint32Array;
}

const known = new WeakMap<readonly Item[], Tabled>();

/** The items of a table that have these numbers, as a list of which {@link tabledOf} knows where they stand. */
export function listOf(table: ItemTable, numbers: Uint32Array): readonly Item[] {
  const items: Item[] = [];
  for (const number of numbers) items.push(table.item(number));
  known.set(items, { table, numbers });
  return items;
}

/** Says where the items of a list stand, which may know more of an item than the table does. */
export function asTabled(items: readonly Item[], table: ItemTable, numbers: Uint32Array): readonly Item[] {
  known.set(items, { table, numbers });
  return items;
}

/** Where the items of a list stand: of one that no store has given, in a table of its own. */
export function tabledOf(items: readonly Item[]): Tabled {
  let tabled = known.get(items);
  if (tabled === undefined) {
    const table = new ItemTable();
    tabled = { table, numbers: Uint32Array.from(items, (item) => table.add(item)) };
    known.set(items, tabled);
  }
  return tabled;
}

/** Those of a list that pass, as `filter` gives them. */
export function filterList(items: readonly Item[], passes: (item: Item) => boolean): readonly Item[] {
  return filterFirst(items, items.length, passes);
}

/** The first `most` of a list that pass. */
export function filterFirst(
  items: readonly Item[],
  most: number,
  passes: (item: Item) => boolean,
): readonly Item[] {
  const tabled = known.get(items);
  const kept: Item[] = [];
  const numbers = new Uint32Array(tabled === undefined ? 0 : Math.min(most, items.length));
  for (let at = 0; at < items.length && kept.length < most; at++) {
    if (!passes(items[at]!)) continue;
    if (tabled !== undefined) numbers[kept.length] = tabled.numbers[at]!;
    kept.push(items[at]!);
  }
  if (kept.length === items.length) return items;
  return tabled === undefined ? kept : asTabled(kept, tabled.table, numbers.subarray(0, kept.length));
}

/** The items of several lists, each id once, in the order in which they are first met. */
export function uniteLists(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const table = known.get(first)?.table;
  const all = [first, ...others].map((list) => known.get(list));
  if (table === undefined || !all.every((one) => one?.table === table))
    return [...new Map(lists.flat().map((item) => [item.id, item])).values()];
  const isThere = new Uint8Array(table.size);
  const numbers = new Uint32Array(all.reduce((sum, one) => sum + one!.numbers.length, 0));
  let size = 0;
  for (const one of all) {
    for (const number of one!.numbers) {
      if (isThere[number] === 1) continue;
      isThere[number] = 1;
      numbers[size++] = number;
    }
  }
  return listOf(table, numbers.subarray(0, size));
}
