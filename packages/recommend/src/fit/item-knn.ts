import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import type { Interactions } from "../interactions/interactions.ts";
import type { ItemIndex } from "../interactions/item-index.ts";
import { CALLING_THREAD, type ThreadPool } from "../parallel/thread-pool.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { nearest } from "./nearest.ts";

export interface ItemKnnOptions {
  /** Neighbours kept for each item. */
  readonly k: number;
  /** People who must agree before a similarity is believed: added to the denominator. */
  readonly shrinkage: number;
  readonly minCount: number;
  /** Items at most, those with most ratings: memory is 2 · maxItems² bytes. */
  readonly maxItems: number;
}

export const DEFAULT_ITEM_KNN: ItemKnnOptions = { k: 200, shrinkage: 20, minCount: 2, maxItems: 24_000 };

/**
 * Item-to-item cosine over who rated what, shrunken: c_ij / (√(c_i · c_j) + s), with c_ij people
 * who rated both (Sarwar et al. 2001; the shrinkage after Bell and Koren 2007).
 *
 * @example
 * ```ts
 * import { columnsOf, fitItemKnn, interactionsOf, neighbourScorer, topItems } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const neighbours = await fitItemKnn(interactionsOf(columnsOf(ratings)));
 * const request = { history: [{ item: "a", rating: 8, at: 1 }], at: 2 };
 * console.log(topItems(neighbourScorer(neighbours), request, 1)[0].item); // b
 * ```
 */
export async function fitItemKnn(
  interactions: Interactions,
  options: ItemKnnOptions = DEFAULT_ITEM_KNN,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  const { minCount, maxItems } = options;
  const counts = await commonCounts(interactions, { minCount, limit: maxItems }, pool);
  return itemKnnOf(interactions.items, counts, options, pool);
}

/** The same from counts that are there already. */
export async function itemKnnOf(
  items: ItemIndex,
  counts: CommonCounts,
  { k, shrinkage }: Pick<ItemKnnOptions, "k" | "shrinkage">,
  pool: ThreadPool = CALLING_THREAD,
): Promise<Neighbours> {
  return nearest(`ItemKNN k=${k} shrinkage=${shrinkage}`, items, counts, { k, shrinkage, ridge: null }, pool);
}
