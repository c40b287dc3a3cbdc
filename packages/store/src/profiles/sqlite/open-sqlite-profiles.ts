import { checkedPart } from "../../check/checked-part.ts";
import { checkOwn, checkPages } from "../../sqlite/check-own.ts";
import { lineFor } from "../../sqlite/in-turn.ts";
import { logOnDisk } from "../../sqlite/log-on-disk.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { prepared } from "../../sqlite/prepared.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import { DEFAULT_LIMITS, type ProfileLimits } from "../limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import type { Database, Sql, SqlRow, SqlValue } from "../sql/database.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import { migrateProfiles } from "../sql/migrate-profiles.ts";

/** NORMAL: a commit does not wait for the disk. Whoever wrote does, see {@link logOnDisk}. */
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
  const db = sqliteDatabase(path);
  try {
    await migrateProfiles(db, path);
    return createProfileStore(db, limits);
  } catch (error) {
    await db.close();
    throw error;
  }
}

function sqliteDatabase(path: string): Database {
  const db = openDatabase(path, { enableForeignKeyConstraints: true }, (opened) => {
    opened.exec(PRAGMAS);
    checkOwn(opened, path, "profile_schema");
  });
  const run = (text: string, values: readonly SqlValue[] = []): readonly SqlRow[] =>
    withSqliteErrors(path, () =>
      prepared(db, text).all(Object.fromEntries(values.map((value, at) => [at + 1, value]))),
    );
  // The work is synchronous; `async` turns what it throws into a rejection.
  const sql: Sql = { query: async (text, values) => run(text, values) };
  const hasLog = db.prepare("PRAGMA journal_mode").get()?.["journal_mode"] === "wal";
  // Some file systems allow no log; then SQLite itself waits for the disk.
  if (!hasLog) db.exec("PRAGMA synchronous = FULL");
  const disk = hasLog ? logOnDisk(path) : null;
  // One thing at a time: nothing may come between the steps of a transaction.
  const { inTurn, leave } = lineFor(path);
  return {
    place: path,
    damage: () =>
      inTurn(async () => {
        const part = await checkedPart({ part: "profiles", name: "viewers", path }, async () => {
          withSqliteErrors(path, () => checkPages(db, path));
          return "";
        });
        return part.state === "whole" ? null : part;
      }),
    lock: "",
    alone: null,
    query: (text, values) => inTurn(() => sql.query(text, values)),
    transaction: async (work, committed) => {
      let wrote = false;
      const result = await inTurn(async () => {
        run("BEGIN IMMEDIATE");
        try {
          const made = await work({
            query: async (text, values) => {
              wrote ||= !text.startsWith("SELECT");
              return run(text, values);
            },
          });
          run("COMMIT");
          committed?.(made);
          return made;
        } catch (error) {
          // SQLite ends the transaction itself on some errors, such as a full disk.
          if (db.isTransaction) db.exec("ROLLBACK");
          throw error;
        }
      });
      if (wrote) await disk?.reached();
      return result;
    },
    reading: (work) => inTurn(() => work(sql)),
    changes: () => Number(run("PRAGMA data_version")[0]?.["data_version"]),
    close: () =>
      inTurn(async () => {
        if (!db.isOpen) return;
        await disk?.close();
        db.close();
        leave();
      }),
  };
}
