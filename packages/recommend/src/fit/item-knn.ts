import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { collectNeighbours, pairs } from "./collect-neighbours.ts";
import { largest } from "./largest.ts";

export interface ItemKnnOptions {
  /** Neighbours kept for each item. */
  readonly k: number;
  /** People who must agree before a similarity is believed: added to the denominator. */
  readonly shrinkage: number;
  readonly minCount: number;
}

export const DEFAULT_ITEM_KNN: ItemKnnOptions = { k: 200, shrinkage: 20, minCount: 2 };

/**
 * Item-to-item cosine over who rated what, shrunken: c_ij / (√(c_i · c_j) + s), with c_ij people
 * who rated both (Sarwar et al. 2001; the shrinkage after Bell and Koren 2007).
 */
export function fitItemKnn(
  interactions: Interactions,
  { k, shrinkage, minCount }: ItemKnnOptions = DEFAULT_ITEM_KNN,
): Neighbours {
  const counts = commonCounts(interactions, { minCount, limit: 30_000 });
  const size = counts.positions.length;
  const out = pairs(size * Math.min(k, size));
  let length = 0;
  for (let to = 0; to < size; to++) {
    const similar = similarities(counts, to, shrinkage);
    for (const from of largest(similar, k)) {
      if (similar[from]! <= 0) break;
      out.from[length] = counts.positions[from]!;
      out.to[length] = counts.positions[to]!;
      out.weight[length++] = similar[from]!;
    }
  }
  return collectNeighbours(`ItemKNN k=${k} shrinkage=${shrinkage}`, interactions.items, out, length);
}

/** Shrunken cosine of one item to all others, by rank; 0 to itself. */
export function similarities(counts: CommonCounts, rank: number, shrinkage: number): Float32Array {
  const size = counts.positions.length;
  const own = counts.row(rank);
  const count = own[rank]!;
  const result = new Float32Array(size);
  for (let other = 0; other < size; other++) {
    const common = other < rank ? own[other]! : counts.at(other, rank);
    if (common === 0 || other === rank) continue;
    result[other] = common / (Math.sqrt(count * counts.at(other, other)) + shrinkage);
  }
  return result;
}
