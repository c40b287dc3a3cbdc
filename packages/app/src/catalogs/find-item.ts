import type { Filters, Item } from "@moodreel/core";
import { failedFilters } from "@moodreel/core/recommend";
import type { Shelf } from "../context/context.ts";
import { chooseCatalog, type ShelfGiven } from "./choose-catalog.ts";
import { unknownItem } from "./unknown.ts";

/** Titles to choose from when one was not written out. */
const MATCHES = 6;

export interface FoundItem {
  readonly item: Item;
  readonly catalog: string;
  /** Others whose title has the same words. */
  readonly others: readonly Item[];
}

/**
 * The item with this id, else the one with this title, else the best known that has its words.
 *
 * @param wanted an id, or words of a title
 * @param filters what does not pass them counts as not there
 * @throws MoodreelError `item-unknown`, `catalog-unknown`, `catalog-kind-mismatch`
 */
export async function findItem(
  shelf: Shelf,
  wanted: string,
  given: ShelfGiven,
  filters: Filters = {},
): Promise<FoundItem> {
  const chosen = await chooseCatalog(shelf, given);
  if (chosen === null) throw unknownItem(wanted, null);
  const { catalogs } = shelf;
  const [own] = await catalogs.itemsById(chosen.name, [wanted]);
  if (own !== undefined && failedFilters(own, filters).length === 0) {
    return { item: own, catalog: chosen.name, others: [] };
  }
  // Without words a search finds all there is.
  if (wanted.trim() === "") throw unknownItem(wanted, chosen.name);
  // The very title comes first.
  const { items } = await catalogs.search({ catalog: chosen.name, text: wanted, filters, limit: MATCHES });
  const [best, ...others] = items;
  if (best === undefined) throw unknownItem(wanted, chosen.name);
  return { item: best, catalog: chosen.name, others };
}
