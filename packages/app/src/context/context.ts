import type {
  CatalogStore,
  CheckedPart,
  PolicyStore,
  ProfileStore,
  SettingStore,
  ShelvedStore,
} from "@moodreel/store";
import type { ConnectionStore } from "../media/connection.ts";
import type { Platform } from "./platform.ts";
import type { TasteModels } from "../models/taste-models.ts";

/** What the use cases work with. Each takes the part that it needs. */
export interface Context {
  /** All catalogues of a kind can be asked together. */
  readonly catalogs: ShelvedStore;
  readonly policies: PolicyStore;
  /** Where imported items go, and the mappings that were chosen for them. */
  readonly imports: CatalogStore & SettingStore;
  readonly profiles: ProfileStore;
  /** Media servers and folders that catalogues come from. */
  readonly connections: ConnectionStore;
  readonly models: TasteModels;
  /** What only Node can do; in a page each of it is refused with a reason. */
  readonly platform: Platform;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** IANA name, such as `Europe/Rome`: decides when a day begins. By default that of the machine. */
  readonly timeZone?: string | undefined;
  /** Brings the starter catalogue in on first use; does nothing from then on. */
  readonly bringStarter: () => Promise<unknown>;
  /** Looks at what is kept beside catalogues and profiles, such as models. */
  readonly checkHome: () => Promise<readonly CheckedPart[]>;
}

/** The parts that finding something in a catalogue needs. */
export type Shelf = Pick<Context, "catalogs" | "bringStarter">;

/** This moment as ISO 8601 in UTC. */
export function momentOf({ now }: Pick<Context, "now">): string {
  return new Date(now()).toISOString();
}
