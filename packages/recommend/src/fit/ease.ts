import { commonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { invert } from "../linalg/invert.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { collectNeighbours, pairs } from "./collect-neighbours.ts";
import { largest } from "./largest.ts";

export interface EaseOptions {
  /** λ of the ridge: larger trusts small counts less. */
  readonly regularisation: number;
  readonly minCount: number;
  /** Items at most, those with most ratings: time grows with their cube, memory with their square. */
  readonly maxItems: number;
  /** Weights kept for each item, the largest in size, of either sign. */
  readonly keep: number;
}

export const DEFAULT_EASE: EaseOptions = { regularisation: 200, minCount: 5, maxItems: 12_000, keep: 200 };

/**
 * EASE (Steck 2019, "Embarrassingly shallow autoencoders for sparse data"): the item-to-item
 * matrix B with zero diagonal that best rebuilds X as X·B, in closed form:
 * P = (XᵀX + λI)⁻¹, B_ij = −P_ij / P_jj. The small entries of each row are dropped, which measures
 * the same and makes the model small.
 */
export function fitEase(interactions: Interactions, options: EaseOptions = DEFAULT_EASE): Neighbours {
  const { regularisation, minCount, maxItems, keep } = options;
  const counts = commonCounts(interactions, { minCount, limit: maxItems });
  const { positions } = counts;
  const size = positions.length;
  const inverse = invert(size, (i, j) => counts.at(i, j) + (i === j ? regularisation : 0));
  const diagonal = Float32Array.from({ length: size }, (_, i) => inverse[i * size + i]!);
  const out = pairs(size * Math.min(keep, size));
  let length = 0;
  const magnitudes = new Float32Array(size);
  for (let from = 0; from < size; from++) {
    const row = inverse.subarray(from * size, (from + 1) * size);
    for (let to = 0; to < size; to++) {
      magnitudes[to] = to === from ? -Infinity : Math.abs(row[to]! / diagonal[to]!);
    }
    for (const to of largest(magnitudes, keep)) {
      out.from[length] = positions[from]!;
      out.to[length] = positions[to]!;
      out.weight[length++] = -row[to]! / diagonal[to]!;
    }
  }
  return collectNeighbours(`EASE λ=${regularisation}`, interactions.items, out, length);
}
