import type { ItemIndex } from "../interactions/item-index.ts";
import type { Neighbours } from "../scorer/neighbours.ts";

/** One entry of the matrix: liking `from` speaks for `to` by `weight`. Positions of items. */
export interface Pair {
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  readonly weight: Float32Array;
}

/** Sorts pairs, given in any order, into rows by the item they come from. */
export function collectNeighbours(
  name: string,
  items: ItemIndex,
  { from, to, weight }: Pair,
  length: number,
): Neighbours {
  const offsets = new Uint32Array(items.ids.length + 1);
  for (let k = 0; k < length; k++) offsets[from[k]! + 1]! += 1;
  for (let i = 0; i < items.ids.length; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const item = new Uint32Array(length);
  const weights = new Float32Array(length);
  for (let k = 0; k < length; k++) {
    const at = next[from[k]!]!++;
    item[at] = to[k]!;
    weights[at] = weight[k]!;
  }
  return { name, items, offsets, item, weight: weights };
}

/** Room for `capacity` pairs. */
export function pairs(capacity: number): Pair {
  return {
    from: new Uint32Array(capacity),
    to: new Uint32Array(capacity),
    weight: new Float32Array(capacity),
  };
}
