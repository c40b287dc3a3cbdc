import type { PoolClient } from "pg";
import { putSmall } from "../catalogs/postgres/small-rows.ts";
import { dropUnnamed, writeWithin } from "../catalogs/postgres/write-catalog.ts";
import { inTransaction } from "../postgres/in-transaction.ts";
import { openPool, placeOf } from "../postgres/open-pool.ts";
import { withPostgresErrors } from "../postgres/postgres-error.ts";
import { DEFAULT_LIMITS } from "../profiles/limits.ts";
import { tooManyProfiles } from "../profiles/profile-limit.ts";
import type { Sql } from "../profiles/sql/database.ts";
import { restoreProfile } from "../profiles/sql/restore-profile.ts";
import type { RestoreAll } from "./restoration.ts";

/** Any number that nothing else uses. */
const LOCK = 778_803;

/** Into a database whose schema is the newest: everything in one transaction. */
export function restoreIntoPostgres(url: string): RestoreAll {
  return async (fill) => {
    const pool = await openPool(url);
    try {
      await withPostgresErrors(placeOf(url), async () => {
        await inTransaction<PoolClient, void>(pool, async (client) => {
          await client.query(
            "SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0",
          );
          // Two at once would wait for each other's catalogues in turn.
          await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
          const sql: Sql = {
            query: async (text, values = []) => (await client.query(text, [...values])).rows,
          };
          await fill({
            catalog: async (catalog, batches) =>
              void (await writeWithin(client, { ...catalog, mode: "replace" }, batches)),
            policy: (kind, policy) => putSmall(client, "policy", kind, JSON.stringify(policy)),
            profile: (exported) => restoreProfile(sql, exported, DEFAULT_LIMITS),
          });
          const [row] = await sql.query("SELECT count(*)::integer AS n FROM profile");
          if (Number(row?.["n"]) > DEFAULT_LIMITS.profiles)
            throw tooManyProfiles("", DEFAULT_LIMITS.profiles);
        });
        await dropUnnamed(pool);
      });
    } finally {
      await pool.end();
    }
  };
}
