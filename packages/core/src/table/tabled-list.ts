import type { Item } from "../item/item.ts";
import { rememberByObject } from "../remember.ts";
import { ItemTable } from "./item-table.ts";
import { marksOfIds } from "./marks-of-ids.ts";

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
  // With an iterator for each place this would take longer than all else that a list asks.
  for (let at = 0; at < numbers.length; at++) items.push(table.item(numbers[at]!));
  known.set(items, { table, numbers });
  return items;
}

/** Says where the items of a list stand, which may know more of an item than the table does. */
export function asTabled(items: readonly Item[], table: ItemTable, numbers: Uint32Array): readonly Item[] {
  known.set(items, { table, numbers });
  return items;
}

/** Whether a store has given the list, so that its table is there for the next list, too. */
export function isOfStore(items: readonly Item[]): boolean {
  return known.has(items) && !own.has(items);
}

/** Lists with a table for themselves. */
const own = new WeakSet<readonly Item[]>();

/** Where the items of a list stand: of one that no store has given, in a table of its own. */
export function tabledOf(items: readonly Item[]): Tabled {
  let tabled = known.get(items);
  if (tabled === undefined) {
    const table = new ItemTable();
    tabled = { table, numbers: Uint32Array.from(items, (item) => table.add(item)) };
    known.set(items, tabled);
    own.add(items);
  }
  return tabled;
}

/** What items of a list are chosen by; each part that is missing lets all pass. */
export interface Choice {
  /** By the keys of its genres; the same function again is asked once for each list of them. */
  readonly genres?: (keys: readonly string[]) => boolean;
  /** Ids that are left out. */
  readonly exclude?: readonly Item["id"][];
  readonly passes?: (item: Item) => boolean;
}

/** The first `most` of a list that are chosen. */
export function chooseFirst(items: readonly Item[], most: number, choice: Choice): readonly Item[] {
  const chosen = chooseAt(items, null, most, choice);
  return chosen.length === items.length ? items : chosen;
}

/** The first `most` of some places of a list that are chosen, in the order of the places. */
export function chooseFirstOf(
  items: readonly Item[],
  places: Uint32Array,
  most: number,
  choice: Choice,
): readonly Item[] {
  return chooseAt(items, places, most, choice);
}

/** Thousands are looked at for a list: in one loop over numbers, which takes half of what a function for each takes. */
function chooseAt(
  items: readonly Item[],
  places: Uint32Array | null,
  most: number,
  { genres, exclude = [], passes }: Choice,
): readonly Item[] {
  const { table, numbers } = tabledOf(items);
  const size = places === null ? items.length : places.length;
  const excluded = exclude.length === 0 ? [] : marksOfIds(exclude, table);
  const [first] = excluded;
  const isOne = excluded.length === 1;
  const verdicts = genres === undefined ? NO_VERDICTS : verdictsIn(table, genres);
  const kept: Item[] = [];
  const keptNumbers = new Uint32Array(Math.min(most, size));
  for (let at = 0; at < size && kept.length < most; at++) {
    const place = places === null ? at : places[at]!;
    const number = numbers[place]!;
    if (genres !== undefined) {
      const list = table.genreList(number);
      if (verdicts[list] === 0) verdicts[list] = genres(table.genreKeys(list)) ? 1 : -1;
      if (verdicts[list] === -1) continue;
    }
    if (first !== undefined && (first[number] === 1 || (!isOne && isMarked(excluded, number)))) continue;
    const item = items[place]!;
    if (passes !== undefined && !passes(item)) continue;
    keptNumbers[kept.length] = number;
    kept.push(item);
  }
  return own.has(items) ? kept : asTabled(kept, table, keptNumbers.subarray(0, kept.length));
}

const NO_VERDICTS = new Int8Array();

/** What a test says of each list of genres of a table, as far as it was asked: 1, or -1 where it does not pass. */
const verdictsOf = rememberByObject(
  (_genres: NonNullable<Choice["genres"]>) => new WeakMap<ItemTable, Int8Array>(),
);

function verdictsIn(table: ItemTable, genres: NonNullable<Choice["genres"]>): Int8Array {
  const byTable = verdictsOf(genres);
  const before = byTable.get(table);
  const size = table.genreLists.length;
  if (before !== undefined && before.length >= size) return before;
  const verdicts = new Int8Array(size);
  if (before !== undefined) verdicts.set(before);
  byTable.set(table, verdicts);
  return verdicts;
}

function isMarked(marks: readonly Uint8Array[], number: number): boolean {
  for (let of = 0; of < marks.length; of++) if (marks[of]![number] === 1) return true;
  return false;
}

/**
 * Of the items of a list that another list does not have, in their order, about `count` that lie evenly among them.
 *
 * @param first where to begin: another number gives others
 * @param passes leaves out others of these
 */
export function eachNthWithout(
  items: readonly Item[],
  others: readonly Item[],
  count: number,
  first: number,
  passes: (item: Item) => boolean,
): readonly Item[] {
  const left = placesWithout(items, others);
  const step = Math.max(1, Math.floor(left.length / count));
  const { table, numbers } = tabledOf(items);
  const kept: Item[] = [];
  const keptNumbers: number[] = [];
  for (let at = (step - (first % step)) % step; at < left.length; at += step) {
    const item = items[left[at]!]!;
    if (!passes(item)) continue;
    kept.push(item);
    keptNumbers.push(numbers[left[at]!]!);
  }
  return own.has(items) ? kept : asTabled(kept, table, Uint32Array.from(keptNumbers));
}

function placesWithout(items: readonly Item[], others: readonly Item[]): Uint32Array {
  const [all, other] = [tabledOf(items), known.get(others)];
  const places = new Uint32Array(items.length);
  let size = 0;
  if (all.table === other?.table) {
    const { marks } = all.table;
    marks.begin(all.table.size);
    for (let at = 0; at < other.numbers.length; at++) marks.add(other.numbers[at]!);
    for (let at = 0; at < items.length; at++) if (!marks.has(all.numbers[at]!)) places[size++] = at;
  } else {
    const ids = new Set(others.map(({ id }) => id));
    for (let at = 0; at < items.length; at++) if (!ids.has(items[at]!.id)) places[size++] = at;
  }
  return places.subarray(0, size);
}

/** The items of several lists, each id once, in the order in which they are first met. */
export function uniteLists(lists: readonly (readonly Item[])[]): readonly Item[] {
  const [first = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return first;
  const table = known.get(first)?.table;
  const all = [first, ...others].map((list) => known.get(list));
  if (table === undefined || !all.every((one) => one?.table === table))
    return [...new Map(lists.flat().map((item) => [item.id, item])).values()];
  const { marks } = table;
  marks.begin(table.size);
  const numbers = new Uint32Array(all.reduce((sum, one) => sum + one!.numbers.length, 0));
  let size = 0;
  for (const one of all) {
    for (let at = 0; at < one!.numbers.length; at++)
      if (marks.add(one!.numbers[at]!)) numbers[size++] = one!.numbers[at]!;
  }
  return listOf(table, numbers.subarray(0, size));
}
