import type { Filters, Item } from "@moodreel/core";
import { canonicalKeys } from "@moodreel/core/genre";
import { passTest } from "@moodreel/core/recommend";
import type { CandidateQuery } from "../catalogs/candidate-query.ts";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import { idsOfCopies, withCopies } from "./find-copies.ts";
import { groupCopies, type Copies } from "./group-copies.ts";
import { excludedBy, newWorks, type KnownWorks } from "./new-works.ts";
import { searchShelf } from "./search-shelf.ts";
import type { ShelfAsked } from "./shelf-asked.ts";
import { kindOfShelf } from "./shelf-name.ts";
import { tellLeftOut, withoutDamaged } from "./without-damaged.ts";

/** A store whose catalogues of a kind can be asked together, under the name that `shelfName` gives. */
export interface ShelvedStore extends CatalogStore {
  /** Items of a list with all that is known of them; of a shelf, in any of its catalogues. */
  wholeItems(catalog: string, items: readonly Item[]): Promise<readonly Item[]>;
  /** The ids under which catalogues of a shelf have an item, its own first: opinions are kept under any of them. */
  idsOfCopies(catalog: string, item: Item): Promise<readonly Item["id"][]>;
  /** Of some items, found by their ids, those that are none of the known ones in another catalogue, and none twice. */
  newWorks(catalog: string, items: readonly Item[], known: KnownWorks): Promise<readonly Item[]>;
  /** Of a shelf, a sentence on each catalogue that could not be read when it was asked last; of a catalogue none. */
  leftOut(catalog: string): Promise<readonly string[]>;
}

/**
 * Adds the shelves to a store: each looks like one catalogue, in which what several have is one item. A damaged
 * catalogue is left out of it, unless all are.
 *
 * @example
 * ```ts
 * import { withShelves } from "@moodreel/store";
 *
 * const { items } = await withShelves(store).search({ catalog: "all films", text: "heat", limit: 10 });
 * ```
 */
export function withShelves(store: CatalogStore): ShelvedStore {
  const shelfOf = async (catalog: string): Promise<ShelfAsked | null> => {
    const kind = kindOfShelf(catalog);
    if (kind === null) return null;
    const all = await store.catalogs();
    // A catalogue of that very name is meant.
    if (all.some(({ name }) => kindOfShelf(name) === kind)) return null;
    return { kind, names: all.filter((one) => one.kind === kind).map(({ name }) => name) };
  };
  const sound = withoutDamaged(store);
  /** @throws MoodreelError `catalog-damaged` where no catalogue of the shelf can be read */
  const together = async <T>({ names }: ShelfAsked, work: () => Promise<T>): Promise<T> => {
    const answer = await work();
    const damaged = sound.damaged(names);
    const [error] = damaged.values();
    if (error !== undefined && damaged.size === names.length) throw error;
    return answer;
  };
  return {
    catalogs: () => store.catalogs(),
    scan: (catalog) => store.scan(catalog),
    writeCatalog: (target, batches) => store.writeCatalog(target, batches),
    removeCatalog: (name) => store.removeCatalog(name),
    async candidates(query) {
      const shelf = await shelfOf(query.catalog);
      if (shelf === null) return store.candidates(query);
      return together(shelf, () => candidatesOf(sound, shelf, query));
    },
    async search(query) {
      const shelf = await shelfOf(query.catalog);
      if (shelf === null) return store.search(query);
      return together(shelf, () => searchShelf(sound, shelf, query));
    },
    async itemsById(catalog, ids) {
      const shelf = await shelfOf(catalog);
      return shelf === null ? store.itemsById(catalog, ids) : itemsOf(sound, shelf, ids);
    },
    async wholeItems(catalog, items) {
      const shelf = await shelfOf(catalog);
      if (shelf !== null) return withCopies(sound, shelf.names, shelf.kind, items);
      const ids = items.map(({ id }) => id);
      const found = new Map((await store.itemsById(catalog, ids)).map((item) => [item.id, item]));
      return items.map((item) => found.get(item.id) ?? item);
    },
    async idsOfCopies(catalog, item) {
      const shelf = await shelfOf(catalog);
      return shelf === null ? [item.id] : idsOfCopies(sound, shelf.names, shelf.kind, item);
    },
    async newWorks(catalog, items, known) {
      const shelf = await shelfOf(catalog);
      return shelf === null || shelf.names.length < 2 ? items : newWorks(sound, shelf, items, known);
    },
    async leftOut(catalog) {
      const shelf = await shelfOf(catalog);
      return shelf === null ? [] : [...sound.damaged(shelf.names).keys()].map(tellLeftOut);
    },
  };
}

async function candidatesOf(
  store: Pick<CatalogStore, "candidates" | "itemsById">,
  { kind, names }: ShelfAsked,
  query: CandidateQuery,
): Promise<readonly Item[]> {
  const lists = await Promise.all(names.map((catalog) => store.candidates({ ...query, catalog })));
  const groups = groupCopies(lists, kind);
  const { exclude = [] } = query.filters;
  const isExcluded = await excludedBy(store, { kind, names }, exclude);
  const passes = passTest(withoutExclude(query.filters));
  return groups
    .filter((group) => !isExcluded(group) && (group.copies.length === 1 || passesAll(group, passes)))
    .map(({ item }) => item);
}

function passesAll({ item }: Copies, passes: ReturnType<typeof passTest>): boolean {
  return passes(item, canonicalKeys(item.genres));
}

function withoutExclude({ exclude: _exclude, ...filters }: Filters): Filters {
  return filters;
}

/** Each as it is asked for: opinions are kept under the id that an item was shown with. */
async function itemsOf(
  store: Pick<CatalogStore, "itemsById">,
  { names }: ShelfAsked,
  ids: readonly string[],
): Promise<readonly Item[]> {
  const lists = await Promise.all(names.map((name) => store.itemsById(name, ids)));
  const before = united.get(ids);
  if (before !== undefined && isSameLists(before.lists, lists)) return before.items;
  const found = new Map<string, Item>();
  for (const list of lists.toReversed()) for (const item of list) found.set(item.id, item);
  const items = ids.flatMap((id) => found.get(id) ?? []);
  united.set(ids, { lists, items });
  return items;
}

/** A store gives the same list again for the same ids of many, until something changes: then so does its shelf. */
const united = new WeakMap<
  readonly string[],
  { readonly lists: readonly (readonly Item[])[]; readonly items: readonly Item[] }
>();

function isSameLists(before: readonly (readonly Item[])[], now: readonly (readonly Item[])[]): boolean {
  return before.length === now.length && before.every((list, at) => list === now[at]);
}
