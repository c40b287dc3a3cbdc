import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import { asTabled, idsFrom, isOfStore, tabledOf, type ItemTable } from "@moodreel/core/table";

type Ids = readonly Item["id"][];

/** Items of a catalogue, in the order of their ids; without those that it does not have. */
type ById = (ids: Ids) => Promise<readonly Item[]>;

export interface Suggested {
  readonly items: readonly Item[];
  /** Whether there is nothing behind them. */
  readonly isAll: boolean;
}

/**
 * What is suggested to one or several viewers, from one place up to another: of several everybody's first ones, then
 * their second ones, and so on, each once.
 *
 * @param lists of each viewer ids, best first, up to `to` of them
 */
export async function suggestedTo(
  lists: readonly Ids[],
  from: number,
  to: number,
  byId: ById,
): Promise<Suggested> {
  const [only = []] = lists;
  if (lists.length < 2) return { items: await byId(behind(only)(from)), isAll: only.length < to };
  const all = await Promise.all(lists.map(byId));
  const turns = all.every(isOfStore) ? all.map((items, at) => turnsOf(items)(lists[at]!)) : [];
  const [first] = turns;
  if (first !== undefined && turns.every(({ table }) => table === first.table))
    return inTurn(lists, turns, first.table, from, to);
  // Of several catalogues, whose items stand in no common table.
  const ids = idsInTurn(lists, to);
  return { items: await byId(ids.slice(from)), isAll: ids.length < to };
}

/** The same list again for the same one: what a store has found for it is remembered. */
const behind = rememberByObject((ids: Ids) => {
  const rests = new Map<number, Ids>([[0, ids]]);
  return (from: number): Ids => {
    const rest = rests.get(from) ?? idsFrom(ids, from);
    rests.set(from, rest);
    return rest;
  };
});

/** A list of ids with what a catalogue has of them. */
interface Turns {
  readonly table: ItemTable;
  /** By place in the list, where the item stands; -1 where the catalogue has none. */
  readonly numbers: Int32Array;
  readonly items: readonly (Item | undefined)[];
}

const turnsOf = rememberByObject((found: readonly Item[]) =>
  rememberByObject((ids: Ids): Turns => {
    const { table, numbers: known } = tabledOf(found);
    const numbers = new Int32Array(ids.length).fill(-1);
    const items: (Item | undefined)[] = [];
    let next = 0;
    for (let at = 0; at < ids.length; at++) {
      const isThere = found[next]?.id === ids[at];
      items.push(isThere ? found[next] : undefined);
      if (isThere) numbers[at] = known[next++]!;
    }
    return { table, numbers, items };
  }),
);

function inTurn(
  lists: readonly Ids[],
  turns: readonly Turns[],
  table: ItemTable,
  from: number,
  to: number,
): Suggested {
  const isMet = new Uint8Array(table.size);
  const unknown = new Set<Item["id"]>();
  const items: Item[] = [];
  const numbers = new Uint32Array(to);
  let met = 0;
  for (let at = 0; at < to && met < to; at++) {
    for (let of = 0; of < lists.length && met < to; of++) {
      const id = lists[of]![at];
      if (id === undefined) continue;
      const number = turns[of]!.numbers[at]!;
      if (number < 0) {
        if (unknown.has(id)) continue;
        unknown.add(id);
      } else {
        if (isMet[number] === 1) continue;
        isMet[number] = 1;
      }
      if (met++ < from || number < 0) continue;
      numbers[items.length] = number;
      items.push(turns[of]!.items[at]!);
    }
  }
  return { items: asTabled(items, table, numbers.subarray(0, items.length)), isAll: met < to };
}

function idsInTurn(lists: readonly Ids[], count: number): Ids {
  const found = new Set<Item["id"]>();
  for (let at = 0; at < count && found.size < count; at++) {
    for (const list of lists) {
      const id = list[at];
      if (id !== undefined) found.add(id);
    }
  }
  return [...found].slice(0, count);
}
