import type { Item, Kind } from "@moodreel/core";
import { plainWords } from "@moodreel/core/text";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import { groupCopies, type Copies } from "./group-copies.ts";

/** Titles that are looked at for the very one. */
const LOOKED_AT = 5;

/**
 * Items with all that the catalogues of a shelf know of them, found by their ids, else by title and year. For the
 * few that are shown: each may take a search.
 *
 * @param names of the catalogues
 */
export async function withCopies(
  store: Pick<CatalogStore, "itemsById" | "search">,
  names: readonly string[],
  kind: Kind,
  items: readonly Item[],
): Promise<readonly Item[]> {
  return Promise.all(
    items.map(async (item) => {
      const group = await groupOf(store, names, kind, item);
      return group === undefined ? item : { ...group.item, id: item.id };
    }),
  );
}

/** The ids that catalogues of a shelf have an item under, its own first. @param names of the catalogues */
export async function idsOfCopies(
  store: Pick<CatalogStore, "itemsById" | "search">,
  names: readonly string[],
  kind: Kind,
  item: Item,
): Promise<readonly Item["id"][]> {
  const { copies = [] } = (await groupOf(store, names, kind, item)) ?? {};
  return [...new Set([item.id, ...copies.map(({ id }) => id)])];
}

async function groupOf(
  store: Pick<CatalogStore, "itemsById" | "search">,
  names: readonly string[],
  kind: Kind,
  item: Item,
): Promise<Copies | undefined> {
  const others = await Promise.all(names.map((name) => lookedUp(store, name, item)));
  return groupCopies(others, kind).find(({ copies }) => copies.some(({ id }) => id === item.id));
}

async function lookedUp(
  store: Pick<CatalogStore, "itemsById" | "search">,
  catalog: string,
  item: Item,
): Promise<readonly Item[]> {
  const byId = await store.itemsById(catalog, idsOf(item));
  if (byId.length > 0 || item.year === null) return byId;
  const filters = { yearFrom: item.year, yearTo: item.year };
  return (await store.search({ catalog, text: item.title, filters, limit: LOOKED_AT })).items;
}

/** What catalogues may call it. */
function idsOf({ id, links = {}, title, year }: Item): readonly string[] {
  const slug = plainWords(title).replaceAll(" ", "-");
  const ids = [
    id,
    links.imdb,
    links.tmdb === undefined ? undefined : `tmdb-${links.tmdb}`,
    `${slug}-${year}`,
  ];
  return [...new Set(ids.filter((one) => one !== undefined))];
}
