import type { ProfileStore, Store } from "@moodreel/catalog";

export interface RouteContext {
  readonly store: Store;
  readonly profiles: ProfileStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
