import type { ItemIndex } from "../interactions/item-index.ts";
import type { Neighbours } from "../scorer/neighbours.ts";

/** What a job found: of item i (by rank) up to k others, `found[i]` of them, from i · k on. */
export interface Slots {
  readonly near: Uint32Array;
  readonly weight: Float32Array;
  readonly found: Uint32Array;
  readonly k: number;
  /** Whether liking what is in item i's slots says something about i, or the other way round. */
  readonly slotsAre: "sources" | "targets";
}

/**
 * Sorts them into rows by source: the item that was liked.
 *
 * @param positions of the ranks
 */
export function collectNeighbours(
  name: string,
  items: ItemIndex,
  positions: Uint32Array,
  { near, weight, found, k, slotsAre }: Slots,
): Neighbours {
  const offsets = new Uint32Array(items.ids.length + 1);
  const each = (visit: (from: number, to: number, slot: number) => void): void => {
    for (let i = 0; i < positions.length; i++) {
      const own = positions[i]!;
      for (let slot = i * k; slot < i * k + found[i]!; slot++) {
        const other = positions[near[slot]!]!;
        if (slotsAre === "sources") visit(other, own, slot);
        else visit(own, other, slot);
      }
    }
  };
  each((from) => {
    offsets[from + 1]! += 1;
  });
  for (let i = 0; i < items.ids.length; i++) offsets[i + 1]! += offsets[i]!;
  const next = offsets.slice();
  const item = new Uint32Array(offsets.at(-1)!);
  const weights = new Float32Array(item.length);
  each((from, to, slot) => {
    const at = next[from]!++;
    item[at] = to;
    weights[at] = weight[slot]!;
  });
  return { name, items, offsets, item, weight: weights };
}
