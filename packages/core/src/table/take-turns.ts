import type { Item } from "../item/item.ts";
import { asTabled, isOfStore, tabledOf } from "./tabled-list.ts";

/** Everybody's first one, then everybody's second one, and so on, each once, until there are so many. */
export function takeTurns(lists: readonly (readonly Item[])[], count: number): readonly Item[] {
  const [only = []] = lists;
  if (lists.length < 2 && only.length <= count) return only;
  const turns: Item[] = [];
  const numbers: number[] = [];
  const met = new Set<Item["id"]>();
  const longest = Math.max(...lists.map(({ length }) => length));
  const tabled = lists.map(tabledOf);
  for (let at = 0; at < longest; at++) {
    for (const [of, list] of lists.entries()) {
      const item = list[at];
      if (item === undefined || met.has(item.id) || turns.length === count) continue;
      met.add(item.id);
      turns.push(item);
      numbers.push(tabled[of]!.numbers[at]!);
    }
  }
  const { table } = tabled[0]!;
  const isTogether = isOfStore(only) && tabled.every((one) => one.table === table);
  return isTogether ? asTabled(turns, table, Uint32Array.from(numbers)) : turns;
}
