import { Pool } from "pg";
import { DEFAULT_LIMITS, type ProfileLimits } from "../limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import type { Database, Sql } from "../sql/database.ts";
import { migrate } from "../sql/migrate.ts";
import type { PgLike, PgPoolLike } from "./pg-like.ts";
import { withPostgresErrors } from "./postgres-error.ts";

/** ms */
const CONNECT_TIMEOUT_MS = 5000;
/** ms; no statement of this store goes over more than one profile. */
const STATEMENT_TIMEOUT_MS = 15_000;
/** Any number that nothing else uses. */
const MIGRATION_LOCK = 778_801;

/**
 * Opens the profiles kept in PostgreSQL. The process holds no state: any number may use one database.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws CatalogError `store-unreachable`, `no-permission`, `store-too-new`
 */
export async function openPostgresProfiles(
  url: string,
  limits: ProfileLimits = DEFAULT_LIMITS,
): Promise<ProfileStore> {
  const pool = new Pool({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
  });
  // An idle connection that breaks is replaced when the next one is wanted.
  pool.on("error", () => {});
  const place = placeOf(url);
  const db = postgresDatabase(pool, place);
  try {
    await migrate(db, place);
    return createProfileStore(db, limits);
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
    lock: " FOR UPDATE",
    alone: `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`,
    ...over(pool),
    transaction: async (work) => {
      const client = await withPostgresErrors(place, () => pool.connect());
      const sql = over(client);
      let broken = false;
      try {
        await sql.query("BEGIN");
        const result = await work(sql);
        await sql.query("COMMIT");
        return result;
      } catch (error) {
        await client.query("ROLLBACK").catch(() => (broken = true));
        throw error;
      } finally {
        client.release(broken);
      }
    },
    close: () => pool.end(),
  };
}

/** The address without the password. */
function placeOf(url: string): string {
  if (!URL.canParse(url)) return "DATABASE_URL";
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}
