import type { Item } from "@moodreel/core";
import type { ItemSort } from "@moodreel/core/item";
import { foldText } from "@moodreel/core/text";
import type { ItemPage } from "../catalogs/search-query.ts";
import { sortKey, yearAndRating } from "../generation/entry.ts";
import type { Copies } from "./group-copies.ts";

type OtherSort = Exclude<ItemSort, "quality">;

/**
 * What comes first of pages that each lie in the order asked for, as their catalogues have it: of the first ones of
 * all pages always the first, so that of each page a beginning is taken and nothing is left out.
 */
export function mergeSorted(
  pages: readonly ItemPage[],
  groups: readonly Copies[],
  sort: OtherSort,
  limit: number,
): readonly Copies[] {
  const groupOf = new Map(groups.flatMap((group) => group.copies.map((copy) => [copy, group] as const)));
  const at = pages.map(() => 0);
  const merged = new Set<Copies>();
  while (merged.size < limit) {
    let first = -1;
    for (const [page, { items, next }] of pages.entries()) {
      const item = items[at[page]!];
      // What stands behind is not known, and may be what comes next.
      if (item === undefined && next !== null && items.length > 0) return [...merged];
      if (item === undefined) continue;
      const best = first === -1 ? undefined : pages[first]?.items[at[first]!];
      if (best === undefined || compare(item, best, sort) < 0) first = page;
    }
    const group = groupOf.get(pages[first]?.items[at[first]!] as Item);
    if (group === undefined) break;
    merged.add(group);
    at[first]! += 1;
  }
  return [...merged];
}

function compare(a: Item, b: Item, sort: OtherSort): number {
  if (sort !== "title") return sortKey(sort, yearAndRating(a)) - sortKey(sort, yearAndRating(b));
  const [one, other] = [foldText(a.title), foldText(b.title)];
  return one < other ? -1 : one > other ? 1 : 0;
}
