import { checkedPart } from "../../check/checked-part.ts";
import { checkOwn, checkPages } from "../../sqlite/check-own.ts";
import { lineFor } from "../../sqlite/in-turn.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import { DEFAULT_LIMITS, type ProfileLimits } from "../limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import type { Database, Sql, SqlRow } from "../sql/database.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import { migrateProfiles } from "../sql/migrate-profiles.ts";

/** FULL: what a person said is small, seldom, and to be there after a power cut. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";

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
  const sql: Sql = {
    query: (text, values = []) =>
      // The work is synchronous; `async` turns what it throws into a rejection.
      (async () =>
        withSqliteErrors(path, (): readonly SqlRow[] =>
          db.prepare(text).all(Object.fromEntries(values.map((value, at) => [at + 1, value]))),
        ))(),
  };
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
    transaction: (work) =>
      inTurn(async () => {
        await sql.query("BEGIN IMMEDIATE");
        try {
          const result = await work(sql);
          await sql.query("COMMIT");
          return result;
        } catch (error) {
          // SQLite ends the transaction itself on some errors, such as a full disk.
          if (db.isTransaction) db.exec("ROLLBACK");
          throw error;
        }
      }),
    close: () =>
      inTurn(async () => {
        if (!db.isOpen) return;
        db.close();
        leave();
      }),
  };
}
