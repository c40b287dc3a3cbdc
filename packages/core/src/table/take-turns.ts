import type { Item } from "../item/item.ts";
import { asTabled, isOfStore, tabledOf } from "./tabled-list.ts";

/** Everybody's first one, then everybody's second one, and so on, each once, until there are so many. */
export function takeTurns(lists: readonly (readonly Item[])[], count: number): readonly Item[] {
  const [only = []] = lists;
  if (lists.length < 2 && only.length <= count) return only;
  const tabled = lists.map(tabledOf);
  const { table } = tabled[0]!;
  const isTogether = isOfStore(only) && tabled.every((one) => one.table === table);
  const turns: Item[] = [];
  const numbers: number[] = [];
  const { marks } = table;
  marks.begin(table.size);
  const met = new Set<Item["id"]>();
  /** Of one table an item has one number. */
  const isNew = (item: Item, number: number): boolean => {
    if (isTogether) return marks.add(number);
    const before = met.size;
    return met.add(item.id).size > before;
  };
  const longest = Math.max(...lists.map(({ length }) => length));
  for (let at = 0; at < longest && turns.length < count; at++) {
    for (let of = 0; of < lists.length; of++) {
      const item = lists[of]![at];
      if (item === undefined || turns.length === count) continue;
      const number = tabled[of]!.numbers[at]!;
      if (!isNew(item, number)) continue;
      turns.push(item);
      numbers.push(number);
    }
  }
  return isTogether ? asTabled(turns, table, Uint32Array.from(numbers)) : turns;
}
