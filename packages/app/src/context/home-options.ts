import type { ImportProgress } from "@moodreel/importer";
import type { CheckedPart, ProfileStore, Store } from "@moodreel/store";
import type { ConnectionStore } from "../media/connection.ts";
import type { TasteModels } from "../models/taste-models.ts";

/** Where everything is kept, in Node. */
export interface HomeOptions {
  /**
   * The folder that everything is kept in, made when missing. Without it, and without `databaseUrl`: what
   * MOODREEL_HOME, DATABASE_URL and what belongs to it say, else the platform's data folder.
   */
  readonly home?: string | undefined;
  /** `postgres://user:password@host:port/database`: keeps all but models there, in place of files. */
  readonly databaseUrl?: string | undefined;
  /** Replicas of that database, which questions go to. */
  readonly readUrls?: readonly string[] | undefined;
  /** Most connections to each of these servers, 1 to 1,000; by default 10. */
  readonly poolSize?: number | undefined;
  /** Seconds that an answer of these servers may take, 0.1 to 3,600; by default 10. Imports may take longer. */
  readonly databaseTimeout?: number | undefined;
  /** Whether the starter catalogue is brought in on first use, or `"again"` after it was removed; by default it is on first use. */
  readonly starter?: boolean | "again" | undefined;
  /** While the starter catalogue is brought in. */
  readonly onStarterProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Hears what of the home cannot be used, and what to do; the rest can. */
  readonly onWarning?: ((message: string) => void) | undefined;
}

export interface OpenedHome {
  readonly store: Store;
  readonly profiles: ProfileStore;
  readonly models: TasteModels;
  readonly connections: ConnectionStore;
  /** @param importedAt ISO 8601, UTC */
  readonly bringStarter: (importedAt: string) => Promise<unknown>;
  /** Looks at what lies in the home beside catalogues and profiles. */
  readonly checkHome: () => Promise<readonly CheckedPart[]>;
}
