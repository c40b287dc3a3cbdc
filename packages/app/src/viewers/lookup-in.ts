import type { Filters, Item } from "@moodreel/core";
import type { ItemLookup, NearTitle } from "@moodreel/importer";
import type { CatalogStore } from "@moodreel/store";

/** Titles like one that is looked for, of each catalogue. */
const MOST_ALIKE = 20;

export interface ShelvesLookup extends ItemLookup {
  /** The catalogue that an item was found in. */
  readonly catalogOf: (item: Item) => string | undefined;
}

/** Looks entries up in several catalogues; of the same item in two, the one of the first is taken. */
export function lookupIn(catalogs: CatalogStore, names: readonly string[]): ShelvesLookup {
  const places = new Map<string, string[]>();
  const inAll = async (ask: (name: string) => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    const found = new Map<string, Item>();
    for (const name of names) {
      for (const item of await ask(name)) {
        const own = places.get(item.id) ?? [];
        if (!own.includes(name)) places.set(item.id, [...own, name]);
        if (!found.has(item.id)) found.set(item.id, item);
      }
    }
    return [...found.values()];
  };
  return {
    catalogOf: ({ id }) => firstOf(places.get(id), names),
    areApart: (one, other) => {
      const theirs = places.get(other.id) ?? [];
      return one.id !== other.id && (places.get(one.id) ?? []).some((name) => theirs.includes(name));
    },
    byIds: (ids) => inAll((name) => catalogs.itemsById(name, ids)),
    byTitle: (text, near) => {
      const filters = filtersOf(near);
      return inAll(async (catalog) => {
        const query = { catalog, text, limit: MOST_ALIKE, ...(filters === null ? {} : { filters }) };
        return (await catalogs.search(query)).items;
      });
    },
  };
}

/** The order in which they are asked is that of the names. */
function firstOf(names: readonly string[] | undefined, all: readonly string[]): string | undefined {
  return all.find((name) => names?.includes(name));
}

function filtersOf({ year, person }: NearTitle = {}): Filters | null {
  if (person !== undefined) return { withPeople: [person] };
  return year === undefined ? null : { yearFrom: year - 1, yearTo: year + 1 };
}
