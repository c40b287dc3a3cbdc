import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { nearest } from "./nearest.ts";

export interface NeighbourRidgeOptions {
  /** Neighbours of which an item's score may be made up. */
  readonly k: number;
  /** λ of the ridge. */
  readonly regularisation: number;
  /** Shrinkage of the cosine by which neighbours are chosen. */
  readonly shrinkage: number;
  readonly minCount: number;
  /** Items at most, those with most ratings: memory is 2 · maxItems² bytes. */
  readonly maxItems: number;
}

export const DEFAULT_NEIGHBOUR_RIDGE: NeighbourRidgeOptions = {
  k: 50,
  regularisation: 100,
  shrinkage: 20,
  minCount: 3,
  maxItems: 24_000,
};

/**
 * What EASE does, with each item's column restricted to its k nearest neighbours N by cosine:
 * w = (G_NN + λI)⁻¹ g_N with G = XᵀX and g the item's own column. Time grows with n · k³ instead of
 * n³, so it fits catalogues that EASE cannot (the idea is fsSLIM's, Ning and Karypis 2011, with
 * EASE's ridge in place of its L1 term).
 *
 * @example
 * ```ts
 * import { columnsOf, fitNeighbourRidge, interactionsOf, neighbourScorer, topItems } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const neighbours = await fitNeighbourRidge(interactionsOf(columnsOf(ratings)));
 * const request = { history: [{ item: "a", rating: 8, at: 1 }], at: 2 };
 * console.log(topItems(neighbourScorer(neighbours), request, 1)[0].item); // b
 * ```
 */
export async function fitNeighbourRidge(
  interactions: Interactions,
  options: NeighbourRidgeOptions = DEFAULT_NEIGHBOUR_RIDGE,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  const { minCount, maxItems } = options;
  const counts = await commonCounts(interactions, { minCount, limit: maxItems }, pool);
  return neighbourRidgeOf(interactions.items, counts, options, pool);
}

/** The same from counts that are there already. */
export async function neighbourRidgeOf(
  items: ItemIndex,
  counts: CommonCounts,
  { k, regularisation, shrinkage }: Pick<NeighbourRidgeOptions, "k" | "regularisation" | "shrinkage">,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  const name = `neighbour ridge k=${k} λ=${regularisation}`;
  return nearest(name, items, counts, { k, shrinkage, ridge: regularisation }, pool);
}
