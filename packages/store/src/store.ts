import type { CheckedPart } from "./check/checked-part.ts";
import type { CatalogStore } from "./catalogs/catalog-store.ts";
import type { PolicyStore } from "./policies/policy-store.ts";
import type { Place } from "./place.ts";
import type { SettingStore } from "./settings/setting-store.ts";

/** What one database offers: catalogues, policies and settings. What needs one of them asks for that one. */
export interface Store extends CatalogStore, PolicyStore, SettingStore {
  /** Looks at everything that is kept, whole; takes as long as reading it. */
  check(): Promise<readonly CheckedPart[]>;
  readonly place?: Place;
  /** Why nothing can be changed in it, in words for the person; `null` or missing where it can. */
  readonly refusal?: string | null;
  /** Twice does no harm. */
  close(): Promise<void>;
}
