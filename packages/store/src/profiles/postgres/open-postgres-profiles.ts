import { inTransaction } from "../../postgres/in-transaction.ts";
import { openPool, placeOf } from "../../postgres/open-pool.ts";
import type { PgLike, PgPoolLike } from "../../postgres/pg-like.ts";
import { withPostgresErrors } from "../../postgres/postgres-error.ts";
import { DEFAULT_LIMITS, type ProfileLimits } from "../limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import type { Database, Sql } from "../sql/database.ts";
import { migrateProfiles } from "../sql/migrate-profiles.ts";

/** Any number that nothing else uses. */
const MIGRATION_LOCK = 778_801;

/**
 * Opens the profiles kept in PostgreSQL. The process holds no state: any number may use one database.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws MoodreelError `store-unreachable`, `no-permission`, `store-too-new`, `unsupported` without `pg`
 *
 * @example
 * ```ts
 * import { openPostgresProfiles } from "@moodreel/store/postgres";
 *
 * const profiles = await openPostgresProfiles("postgres://moodreel:secret@localhost:5432/moodreel");
 * ```
 */
export async function openPostgresProfiles(
  url: string,
  limits: ProfileLimits = DEFAULT_LIMITS,
): Promise<ProfileStore> {
  const pool = await openPool(url);
  const place = placeOf(url);
  const db = postgresDatabase(pool, place);
  try {
    await migrateProfiles(db, place);
    return { ...createProfileStore(db, limits), place: { type: "postgres", url } };
  } catch (error) {
    await pool.end();
    throw error;
  }
}

function postgresDatabase(pool: PgPoolLike, place: string): Database {
  const over = (client: PgLike): Sql => ({
    query: (text, values = []) =>
      withPostgresErrors(place, async () => (await client.query(text, [...values])).rows),
  });
  return {
    place,
    // The database looks after its own pages.
    damage: async () => null,
    lock: " FOR UPDATE",
    alone: `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`,
    ...over(pool),
    transaction: async (work, committed) => {
      const made = await withPostgresErrors(place, () => inTransaction(pool, (client) => work(over(client))));
      committed?.(made);
      return made;
    },
    reading: (work) => work(over(pool)),
    changes: () => null,
    close: () => pool.end(),
  };
}
