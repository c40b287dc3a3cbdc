import { MoodreelError, type Item, type Kind } from "@moodreel/core";
import { quality } from "@moodreel/core/item";
import { foldedWords, foldText } from "@moodreel/core/text";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { ItemPage, SearchQuery } from "../catalogs/search-query.ts";
import { groupCopies } from "./group-copies.ts";
import { mergeSorted } from "./merge-sorted.ts";

/** Where each catalogue of a shelf goes on: from its beginning, from a cursor of its own, or not at all. */
type Place = { readonly catalog: string; readonly from: string | undefined; readonly ended: boolean };

const NOTHING: ItemPage = { items: [], next: null };

/**
 * A page of what the catalogues of a shelf find, the best first. What several have on one page is one item; of
 * many pages a film may stand on two, where its copies are rated far apart.
 */
export async function searchShelf(
  store: Pick<CatalogStore, "search">,
  { kind, names }: { readonly kind: Kind; readonly names: readonly string[] },
  query: SearchQuery,
): Promise<ItemPage> {
  const places = placesOf(names, query.cursor);
  const search = (place: Place, limit: number): Promise<ItemPage> =>
    store.search({ ...query, catalog: place.catalog, cursor: place.from, limit });
  const pages = await Promise.all(
    places.map(async (place) => (place.ended ? NOTHING : await search(place, query.limit))),
  );
  const { sort = "quality" } = query;
  const all = groupCopies(
    pages.map(({ items }) => items),
    kind,
  );
  const groups =
    sort === "quality"
      ? all
          .map((group) => ({ ...group, order: orderOf(group.item, query.text) }))
          .toSorted((a, b) => b.order - a.order)
          .slice(0, query.limit)
      : mergeSorted(pages, all, sort, query.limit);
  const shown = new Set(groups.flatMap(({ copies }) => copies));
  const next = await Promise.all(
    places.map(async (place, at): Promise<Place> => {
      const { items, next: behind } = pages[at] ?? NOTHING;
      const taken = sort === "quality" ? lastShown(items, shown) : shownInARow(items, shown);
      if (taken === items.length) return { ...place, from: behind ?? undefined, ended: behind === null };
      if (taken === 0) return place;
      return { ...place, from: (await search(place, taken)).next ?? undefined, ended: false };
    }),
  );
  const ended = next.every((place) => place.ended);
  return { items: groups.map(({ item }) => item), next: ended ? null : cursorOf(next) };
}

function lastShown(items: readonly Item[], shown: ReadonlySet<Item>): number {
  return items.findLastIndex((item) => shown.has(item)) + 1;
}

/** A copy of what another catalogue has earlier may stand behind items that are still to come. */
function shownInARow(items: readonly Item[], shown: ReadonlySet<Item>): number {
  const at = items.findIndex((item) => !shown.has(item));
  return at === -1 ? items.length : at;
}

const EXACT = 4;
const TITLED = 2;

/** Above any quality the very title, then one that has all the words. */
function orderOf(item: Item, text = ""): number {
  if (text.trim() === "") return quality(item);
  const titles = [item.title, ...(item.otherTitles ?? [])];
  const wanted = foldText(text);
  if (titles.some((title) => foldText(title) === wanted)) return EXACT + quality(item);
  const own = titles.flatMap(foldedWords);
  const has = foldedWords(text).every((word) => own.some((one) => one.startsWith(word)));
  return (has ? TITLED : 0) + quality(item);
}

const ENDED = "e";
const BEGINNING = "b";
const BETWEEN = ".";

function cursorOf(places: readonly Place[]): string {
  return places.map(({ from, ended }) => (ended ? ENDED : (from ?? BEGINNING))).join(BETWEEN);
}

/** @throws MoodreelError `cursor-invalid` for one of another number of catalogues */
function placesOf(names: readonly string[], cursor: string | undefined): readonly Place[] {
  if (cursor === undefined) return names.map((catalog) => ({ catalog, from: undefined, ended: false }));
  const parts = cursor.split(BETWEEN);
  if (parts.length !== names.length) {
    throw new MoodreelError(
      "cursor-invalid",
      "This cursor is not one of the catalogues as they are now: one was imported or removed, or the cursor was cut. Ask for the first page again.",
    );
  }
  return names.map((catalog, at) => {
    const part = parts[at]!;
    return { catalog, from: part === BEGINNING || part === ENDED ? undefined : part, ended: part === ENDED };
  });
}
