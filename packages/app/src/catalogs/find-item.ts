import type { Filters, Item } from "@moodreel/core";
import { isCalled, titleWithYear } from "@moodreel/core/item";
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
 * The item with this id, else the one with this title, else the one of this title and year, else the best known that
 * has its words.
 *
 * @param wanted an id, or words of a title, perhaps with the year behind it: `Heat (1972)`
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
  const search = async (text: string, allowed: Filters): Promise<readonly Item[]> =>
    (await catalogs.search({ catalog: chosen.name, text, filters: allowed, limit: MATCHES })).items;
  const items = await search(wanted, filters);
  const dated = titleWithYear(wanted);
  const [first] = items;
  if (dated !== null && (first === undefined || !isCalled(first, wanted))) {
    const { title, year } = dated;
    const ofYear = await search(title, { ...filters, yearFrom: year, yearTo: year });
    const [called, ...twins] = ofYear.filter((item) => isCalled(item, wanted));
    if (called !== undefined) return { item: called, catalog: chosen.name, others: twins };
  }
  const [best, ...others] = items;
  if (best === undefined) throw unknownItem(wanted, chosen.name);
  return { item: best, catalog: chosen.name, others };
}
