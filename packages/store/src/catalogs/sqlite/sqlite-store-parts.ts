import type { DatabaseSync } from "node:sqlite";
import type { GenerationFiles } from "./generation-files.ts";

/** What a store in SQLite stands on. */
export interface SqliteStoreParts {
  /** Migrated. */
  readonly db: DatabaseSync;
  /** Of the database, for messages. */
  readonly path: string;
  readonly files: GenerationFiles;
  /** Of the generations; `null` for a store in memory. */
  readonly folder: string | null;
  /** Why nothing can be changed; `null` where it can. */
  readonly refusal: Error | null;
}
