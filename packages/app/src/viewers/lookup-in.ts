import type { Filters, Item } from "@moodreel/core";
import type { ItemLookup, NearTitle } from "@moodreel/importer";
import { isDamage, type CatalogStore } from "@moodreel/store";

/** Titles like one that is looked for, of each catalogue. */
const MOST_ALIKE = 20;

export interface ShelvesLookup extends ItemLookup {
  /** The catalogue that an item was found in. */
  readonly catalogOf: (item: Item) => string | undefined;
  /** Catalogues that could not be read: what they have is not found. */
  readonly damaged: ReadonlySet<string>;
}

/** Looks entries up in several catalogues; of the same item in two, the one of the first is taken. */
export function lookupIn(catalogs: CatalogStore, names: readonly string[]): ShelvesLookup {
  const places = new Map<string, string[]>();
  const damaged = new Set<string>();
  const inAll = async (ask: (name: string) => Promise<readonly Item[]>): Promise<readonly Item[]> => {
    const found = new Map<string, Item>();
    for (const name of names) {
      const own = await ask(name).catch((error: unknown) => {
        if (!isDamage(error) || names.length === 1) throw error;
        damaged.add(name);
        return [];
      });
      for (const item of own) {
        const known = places.get(item.id) ?? [];
        if (!known.includes(name)) places.set(item.id, [...known, name]);
        if (!found.has(item.id)) found.set(item.id, item);
      }
    }
    return [...found.values()];
  };
  return {
    damaged,
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
