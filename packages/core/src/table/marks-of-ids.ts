import type { Item } from "../item/item.ts";
import type { ItemTable } from "./item-table.ts";

/** Some of the items of a table, which becomes larger. */
class OfIds {
  readonly #ids: readonly Item["id"][];
  /** Made when the table has become larger. */
  #asSet: ReadonlySet<Item["id"]> | undefined;
  readonly #table: ItemTable;
  /** By number, 1 for what is among them. */
  #marks: Uint8Array;
  #upTo: number;

  constructor(ids: readonly Item["id"][], table: ItemTable) {
    this.#ids = ids;
    this.#table = table;
    this.#upTo = table.size;
    this.#marks = new Uint8Array(table.size);
    for (const id of ids) {
      const number = table.numberOf(id);
      if (number !== undefined) this.#marks[number] = 1;
    }
  }

  marks(): Uint8Array {
    const { size } = this.#table;
    if (this.#upTo === size) return this.#marks;
    if (this.#marks.length < size) {
      const marks = new Uint8Array(Math.max(size, 2 * this.#marks.length));
      marks.set(this.#marks);
      this.#marks = marks;
    }
    const ids = (this.#asSet ??= new Set(this.#ids));
    for (; this.#upTo < size; this.#upTo++)
      if (ids.has(this.#table.item(this.#upTo).id)) this.#marks[this.#upTo] = 1;
    return this.#marks;
  }
}

const known = new WeakMap<readonly Item["id"][], WeakMap<ItemTable, OfIds>>();
const partsOf = new WeakMap<readonly Item["id"][], readonly (readonly Item["id"][])[]>();

/**
 * Several lists of ids as one, of which {@link marksOfIds} looks up each by itself: what several people have seen is
 * another list for each group of them, but of the same parts.
 */
export function joinIds(lists: readonly (readonly Item["id"][])[]): readonly Item["id"][] {
  const [only = [], ...others] = lists.filter(({ length }) => length > 0);
  if (others.length === 0) return only;
  const joined = [only, ...others].flat();
  partsOf.set(
    joined,
    [only, ...others].flatMap((list) => partsOf.get(list) ?? [list]),
  );
  return joined;
}

/**
 * Which items of a table have one of these ids: by their numbers 1 in any of the arrays. The same list again is not
 * looked up again.
 */
export function marksOfIds(ids: readonly Item["id"][], table: ItemTable): readonly Uint8Array[] {
  return (partsOf.get(ids) ?? [ids]).map((part) => marksOfPart(part, table));
}

function marksOfPart(ids: readonly Item["id"][], table: ItemTable): Uint8Array {
  let byTable = known.get(ids);
  if (byTable === undefined) known.set(ids, (byTable = new WeakMap()));
  let numbers = byTable.get(table);
  if (numbers === undefined) byTable.set(table, (numbers = new OfIds(ids, table)));
  return numbers.marks();
}
