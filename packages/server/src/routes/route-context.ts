import type { TasteModels } from "@moodreel/app";
import type { ProfileStore, Store } from "@moodreel/store";

export interface RouteContext {
  readonly store: Store;
  readonly profiles: ProfileStore;
  readonly models: TasteModels;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
