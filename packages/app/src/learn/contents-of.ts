import type { Item, Kind } from "@moodreel/core";
import type { ItemContent } from "@moodreel/recommend";
import { shelfName, type CatalogStore } from "@moodreel/store";

/** So many are asked for at once. */
const AT_ONCE = 2000;

/** Of some items what the catalogues of a kind say of them; those that no catalogue has are left out. */
export async function contentsOf(
  catalogs: CatalogStore,
  kind: Kind,
  ids: readonly Item["id"][],
): Promise<ReadonlyMap<string, ItemContent>> {
  const contents = new Map<string, ItemContent>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    for (const { id, genres, year } of await catalogs.itemsById(shelfName(kind), ids.slice(at, at + AT_ONCE)))
      contents.set(id, { genres, year });
  }
  return contents;
}
