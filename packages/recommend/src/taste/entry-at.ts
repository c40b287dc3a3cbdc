import type { Neighbours } from "../scorer/neighbours.ts";

type Rows = Pick<Neighbours, "offsets" | "item" | "weight">;

/** The weight that a row has for an item; 0 where it has none. */
export function entryAt(rows: Rows, row: number, target: number): number {
  const { offsets, item, weight } = rows;
  let from = offsets[row]!;
  const end = offsets[row + 1]!;
  if (risesIn(rows)) {
    for (let to = end; from < to;) {
      const middle = (from + to) >>> 1;
      if (item[middle]! < target) from = middle + 1;
      else to = middle;
    }
  } else while (from < end && item[from] !== target) from++;
  return from < end && item[from] === target ? weight[from]! : 0;
}

const known = new WeakMap<Uint32Array, boolean>();

/** Whether items rise in every row, as those of nearly every model do: then one is found without a look at all. */
function risesIn({ offsets, item }: Rows): boolean {
  let rises = known.get(item);
  if (rises === undefined) {
    rises = true;
    for (let row = 0; row + 1 < offsets.length && rises; row++) {
      for (let at = offsets[row]! + 1; at < offsets[row + 1]!; at++)
        if (item[at]! <= item[at - 1]!) rises = false;
    }
    known.set(item, rises);
  }
  return rises;
}
