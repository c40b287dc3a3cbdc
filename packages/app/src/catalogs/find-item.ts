import type { Item, Kind } from "@moodreel/core";
import type { Store } from "@moodreel/store";
import { chooseCatalog } from "./choose-catalog.ts";
import { unknownItem } from "./unknown.ts";

/** Titles to choose from when one was not written out. */
const MATCHES = 6;

export interface FoundItem {
  readonly item: Item;
  readonly catalog: string;
  /** Others whose title has the same words. */
  readonly others: readonly Item[];
}

export interface ItemQuery {
  readonly kind: Kind;
  readonly catalog?: string | undefined;
  /** An id; where it says so, words of a title will do. */
  readonly item: string;
}

/**
 * The item with this id, else the one with this title, else the best known that has its words.
 *
 * @throws MoodreelError `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function findItem(store: Store, { kind, catalog, item }: ItemQuery): Promise<FoundItem> {
  const chosen = chooseCatalog(await store.catalogs(), kind, catalog);
  if (chosen === null) throw unknownItem(item, null);
  const [own] = await store.itemsById(chosen.name, [item]);
  if (own !== undefined) return { item: own, catalog: chosen.name, others: [] };
  // The very title comes first.
  const { items } = await store.search({ catalog: chosen.name, text: item, limit: MATCHES });
  const [best, ...others] = items;
  if (best === undefined) throw unknownItem(item, chosen.name);
  return { item: best, catalog: chosen.name, others };
}
