import { DEFAULT_LIMITS, type ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import { migrateProfiles } from "../sql/migrate-profiles.ts";
import { isRestoring, settleRestore } from "./settle-restore.ts";
import { sqliteDatabase } from "./sqlite-database.ts";

/** NORMAL: a commit does not wait for the disk. Whoever wrote does. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL";

/**
 * Opens the profiles kept in a SQLite file; makes the file, and its folder, when missing.
 *
 * @param path a file, or `:memory:` for profiles that are gone when closed
 * @throws MoodreelError `no-permission`, `store-unreadable`, `store-too-new`, `disk-full`
 *
 * @example
 * ```ts
 * import { openSqliteProfiles } from "@moodreel/store/sqlite";
 *
 * const profiles = await openSqliteProfiles("profiles.db");
 * await profiles.create({ name: "ana", createdAt: new Date().toISOString(), keepsMoods: false });
 * await profiles.close();
 * ```
 */
export async function openSqliteProfiles(
  path: string,
  limits: ProfileLimits = DEFAULT_LIMITS,
): Promise<ProfileStore> {
  const inMemory = path === ":memory:";
  let migrated = false;
  const db = sqliteDatabase(path, PRAGMAS, {
    isDue: () => migrated && !inMemory && isRestoring(path),
    run: (opened) => settleRestore(opened, path),
  });
  try {
    await migrateProfiles(db, path);
    db.addMarks();
    migrated = true;
    const store = createProfileStore(db, limits);
    return inMemory ? store : { ...store, place: { type: "files", path } };
  } catch (error) {
    await db.close();
    throw error;
  }
}
