import { renameSync, rmSync } from "node:fs";
import { dirname, relative } from "node:path";
import { forgetPart, newPartOf, removeDeadParts } from "../../files/part-files.ts";
import { syncFileNow, syncFolderNow } from "../../files/sync-now.ts";
import { DEFAULT_LIMITS } from "../../limits/profile-limits.ts";
import type { ProfileExport } from "../profile.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import { migrateProfiles } from "../sql/migrate-profiles.ts";
import { restoreFileOf } from "./settle-restore.ts";
import { sqliteDatabase } from "./sqlite-database.ts";

/** Nobody else sees the file, and it is of no use when it is not finished. */
const PRAGMAS = "PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF";

/** Profiles that are to come back, in a file of their own beside the one they are for. */
export interface StagedProfiles {
  /** What the store says once the restore is made. */
  readonly id: string;
  add(exported: ProfileExport): Promise<void>;
  /** Makes the file last; nothing is added from then on. */
  finish(): Promise<void>;
  /** Gives the file the name under which whoever opens the profiles finds it. Only for whoever may write to them. */
  place(): void;
  /** Removes the file if it was not placed. */
  discard(): Promise<void>;
}

/**
 * @param path the profiles that they are for
 * @param store the database that says whether the restore was made
 */
export async function stageProfiles(path: string, store: string): Promise<StagedProfiles> {
  await removeDeadParts(path);
  const part = newPartOf(path);
  const id = crypto.randomUUID();
  const db = sqliteDatabase(part, PRAGMAS);
  const profiles = createProfileStore(db, DEFAULT_LIMITS);
  try {
    await migrateProfiles(db, part);
    await db.query("CREATE TABLE restore (id TEXT NOT NULL, store TEXT NOT NULL)");
    await db.query("INSERT INTO restore VALUES ($1, $2)", [id, relative(dirname(path), store)]);
  } catch (error) {
    await db.close();
    rmSync(part, { force: true });
    throw error;
  }
  return {
    id,
    add: (exported) => profiles.restore(exported),
    async finish() {
      await db.close();
      syncFileNow(part);
    },
    place() {
      renameSync(part, restoreFileOf(path));
      forgetPart(part);
      syncFolderNow(dirname(path));
    },
    async discard() {
      await db.close();
      rmSync(part, { force: true });
      forgetPart(part);
    },
  };
}
