import type { CatalogStore } from "../catalogs/catalog-store.ts";
import type { PolicyStore } from "../policies/policy-store.ts";
import type { ProfileStore } from "../profiles/profile-store.ts";
import type { RestoreAll } from "./restoration.ts";

/**
 * Into stores that nobody else sees, such as those in memory: each part is put in place on its own.
 *
 * @param check hands everything over once without an effect, so that what is damaged is found before anything is changed
 */
export function restoreInOrder(
  store: CatalogStore & PolicyStore,
  profiles: ProfileStore,
  check: () => Promise<unknown>,
): RestoreAll {
  return async (fill) => {
    await check();
    // One of the two that cannot be used is to be found before the other is changed.
    await Promise.all([store.catalogs(), profiles.profiles()]);
    await fill({
      catalog: async (catalog, batches) =>
        (await store.writeCatalog({ ...catalog, mode: "replace" }, batches)).catalog.items,
      policy: (kind, policy) => store.writePolicy(kind, policy),
      profile: (exported) => profiles.restore(exported),
    });
  };
}
