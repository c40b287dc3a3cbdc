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
  const places = new Map<string, string>();
  const inAll = async (ask: (name: string) => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    const found = new Map<string, Item>();
    for (const name of names) {
      for (const item of await ask(name)) {
        if (found.has(item.id)) continue;
        found.set(item.id, item);
        places.set(item.id, name);
      }
    }
    return [...found.values()];
  };
  return {
    catalogOf: ({ id }) => places.get(id),
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

function filtersOf({ year, person }: NearTitle = {}): Filters | null {
  if (person !== undefined) return { withPeople: [person] };
  return year === undefined ? null : { yearFrom: year - 1, yearTo: year + 1 };
}
