import type { ProfileStore, Store } from "@moodreel/catalog";
import type { TasteModels } from "../service/taste-models.ts";

export interface RouteContext {
  readonly store: Store;
  readonly profiles: ProfileStore;
  readonly models: TasteModels;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
