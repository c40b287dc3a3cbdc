import type { Item } from "@moodreel/core";
import { rememberByObject } from "@moodreel/core/remember";
import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { Copies } from "./group-copies.ts";
import { isSame, keysOf } from "./same-item.ts";
import type { ShelfAsked } from "./shelf-asked.ts";

/** Works that are not looked for: those with an id, under whatever other one a catalogue has them, and items. */
export interface KnownWorks {
  readonly ids: readonly Item["id"][];
  readonly items: readonly Item[];
}

/** Of items that were found by their ids, not grouped as candidates are, those that are new works. */
export async function newWorks(
  store: Pick<CatalogStore, "itemsById">,
  shelf: ShelfAsked,
  items: readonly Item[],
  known: KnownWorks,
): Promise<readonly Item[]> {
  if (items.length === 0) return items;
  const isExcluded = await excludedBy(store, shelf, known.ids);
  const byKey = new Map<string, Item[]>();
  const remember = (item: Item): void => {
    for (const key of keysOf(item)) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [item]);
      else there.push(item);
    }
  };
  known.items.forEach(remember);
  return items.filter((item) => {
    const isCopy = keysOf(item).some((key) =>
      byKey.get(key)?.some((other) => other.id !== item.id && isSame(other, item, shelf.kind)),
    );
    if (isCopy || isExcluded({ item, copies: [item] })) return false;
    remember(item);
    return true;
  });
}

const setOf = rememberByObject((ids: readonly string[]): ReadonlySet<string> => new Set(ids));

/** Whoever has seen a film in one catalogue has seen it in all. */
export async function excludedBy(
  store: Pick<CatalogStore, "itemsById">,
  { kind, names }: ShelfAsked,
  exclude: readonly string[],
): Promise<(group: Copies) => boolean> {
  if (exclude.length === 0) return () => false;
  const ids = setOf(exclude);
  const byKey = new Map<string, Item[]>();
  for (const name of names) {
    for (const item of await store.itemsById(name, exclude)) {
      for (const key of keysOf(item)) byKey.set(key, [...(byKey.get(key) ?? []), item]);
    }
  }
  const isCopy = (item: Item): boolean =>
    keysOf(item).some((key) => byKey.get(key)?.some((excluded) => isSame(excluded, item, kind)) === true);
  return ({ copies }) => copies.some((item) => ids.has(item.id) || isCopy(item));
}
