import type { SavedModel } from "@moodreel/recommend";
import { indexItems } from "../../../../recommend/src/interactions/item-index.ts";

/** Neighbours that an item keeps of each matrix: those of the greatest weights. */
const NEIGHBOURS = 40;
/** Weights keep so many bits of their mantissa, about two digits: the file packs twice as well. */
const MANTISSA_BITS = 7;

/**
 * A model to ship with films of all years: what goes with what, and nothing of what was popular when its
 * ratings were given, nor of their order, which followed the cinemas' programme. Taste is therefore read
 * alike from all that a person rated, by both matrices. Items that are nobody's neighbours go.
 */
export function compactModel(model: SavedModel): SavedModel {
  const components = ["taste", "lasting taste, EASE"].map((name) =>
    model.components.find((one) => one.kind === "taste" && one.name === name)!,
  );
  const isNeighbour = new Uint8Array(model.items.ids.length);
  const rows = model.matrices.map(({ offsets, item, weight }) =>
    model.items.ids.map((_, row) => {
      const entries = Array.from(
        { length: offsets[row + 1]! - offsets[row]! },
        (_one, k) => offsets[row]! + k,
      )
        .toSorted((a, b) => Math.abs(weight[b]!) - Math.abs(weight[a]!) || item[a]! - item[b]!)
        .slice(0, NEIGHBOURS)
        .toSorted((a, b) => item[a]! - item[b]!);
      for (const entry of entries) isNeighbour[item[entry]!] = 1;
      if (entries.length > 0) isNeighbour[row] = 1;
      return entries;
    }),
  );
  const old = [...isNeighbour.keys()].filter((at) => isNeighbour[at] === 1);
  const place = new Map(old.map((at, position) => [at, position]));
  const items = indexItems(old.map((at) => model.items.ids[at]!));
  return {
    items,
    people: model.people,
    ratings: model.ratings,
    until: model.until,
    counts: Uint32Array.from(old, (at) => model.counts[at]!),
    trends: [],
    matrices: model.matrices.map(({ name, item, weight }, matrix) => {
      const own = old.map((at) => rows[matrix]![at]!);
      const entries = own.flat();
      const offsets = new Uint32Array(own.length + 1);
      own.forEach((list, at) => {
        offsets[at + 1] = offsets[at]! + list.length;
      });
      return {
        name,
        items,
        offsets,
        item: Uint32Array.from(entries, (entry) => place.get(item[entry]!)!),
        weight: coarse(Float32Array.from(entries, (entry) => weight[entry]!)),
      };
    }),
    components,
    stages: [{ from: 0, weights: [0.5, 0.5] }],
  };
}

/** Rounds in place. */
function coarse(weights: Float32Array<ArrayBuffer>): Float32Array {
  const bits = new Uint32Array(weights.buffer);
  const drop = 23 - MANTISSA_BITS;
  for (let k = 0; k < bits.length; k++) bits[k] = ((bits[k]! + (1 << (drop - 1))) >>> drop) << drop;
  return weights;
}
