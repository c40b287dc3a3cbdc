import type { Kind, Policy } from "@moodreel/core";
import type { ItemBatches } from "../catalogs/catalog-store.ts";
import type { ProfileExport } from "../profiles/profile.ts";

/** A catalogue that comes back in place of the one of its name. */
interface RestoredCatalog {
  readonly name: string;
  readonly kind: Kind;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
}

/** Takes what comes back, part by part; nobody sees any of it yet. */
export interface Restoration {
  /** @returns how many items it has: one that stands there twice is one */
  catalog(catalog: RestoredCatalog, batches: ItemBatches): Promise<number>;
  policy(kind: Kind, policy: Policy): Promise<void>;
  profile(exported: ProfileExport): Promise<void>;
}

/**
 * Lets `fill` hand everything over, and then puts all of it in place at once. When it throws, or the process
 * is killed, nothing has changed; whoever reads meanwhile sees all of the old or all of the new.
 */
export type RestoreAll = (fill: (to: Restoration) => Promise<void>) => Promise<void>;
