import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import { invert } from "../linalg/invert.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import { sharedCounters, sharedFloats, sharedInts } from "../parallel/shared.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { collectNeighbours } from "./collect-neighbours.ts";
import { KEEP_LARGEST } from "./keep-largest.ts";

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
 *
 * @example
 * ```ts
 * import { columnsOf, fitEase, interactionsOf, neighbourScorer, topItems } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const neighbours = await fitEase(interactionsOf(columnsOf(ratings)));
 * const request = { history: [{ item: "a", rating: 8, at: 1 }], at: 2 };
 * console.log(topItems(neighbourScorer(neighbours), request, 1)[0].item); // b
 * ```
 */
export async function fitEase(
  interactions: Interactions,
  options: EaseOptions = DEFAULT_EASE,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  const { minCount, maxItems } = options;
  const counts = await commonCounts(interactions, { minCount, limit: maxItems }, pool);
  return easeOf(interactions.items, counts, options, pool);
}

/** The same from counts that are there already. */
export async function easeOf(
  items: ItemIndex,
  { positions, half }: CommonCounts,
  { regularisation, keep }: Pick<EaseOptions, "regularisation" | "keep">,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  const size = positions.length;
  const { inverse, stride } = await invert(
    size,
    (i, j) => half[(i * (i + 1)) / 2 + j]! + (i === j ? regularisation : 0),
    pool,
  );
  const k = Math.min(keep, size);
  const slots = {
    near: sharedInts(size * k),
    weight: sharedFloats(size * k),
    found: sharedInts(size),
  };
  await pool.run(KEEP_LARGEST, { size, inverse, stride, k, ...slots, next: sharedCounters(1) });
  return collectNeighbours(`EASE λ=${regularisation}`, items, positions, {
    ...slots,
    k,
    slotsAre: "targets",
  });
}
