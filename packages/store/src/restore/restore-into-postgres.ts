import { putSmall } from "../catalogs/postgres/small-rows.ts";
import { dropReplaced, writeWithin } from "../catalogs/postgres/write-catalog.ts";
import { Connections } from "../postgres/connections.ts";
import { settingsOf } from "../postgres/postgres-settings.ts";
import { DEFAULT_LIMITS } from "../limits/profile-limits.ts";
import { tooManyProfiles } from "../profiles/profile-limit.ts";
import type { Sql } from "../profiles/sql/database.ts";
import { restoreProfile } from "../profiles/sql/restore-profile.ts";
import type { RestoreAll } from "./restoration.ts";

/** Any number that nothing else uses. */
const LOCK = 778_803;

/** Into a database whose schema is the newest: everything in one transaction. */
export function restoreIntoPostgres(url: string, timeoutMs: number): RestoreAll {
  return async (fill) => {
    const primary = await Connections.open(url, settingsOf({ poolSize: 1, timeoutMs }));
    try {
      await primary.transaction(async (session) => {
        await session.takeTime();
        // Two at once would wait for each other's catalogues in turn.
        await session.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
        const sql: Sql = { query: async (text, values = []) => (await session.query(text, values)).rows };
        await fill({
          catalog: async (catalog, batches) =>
            (await writeWithin(session, { ...catalog, mode: "replace" }, batches)).catalog.items,
          policy: (kind, policy) => putSmall(session, "policy", kind, JSON.stringify(policy)),
          profile: (exported) => restoreProfile(sql, exported, DEFAULT_LIMITS),
        });
        const [row] = await sql.query("SELECT count(*)::integer AS n FROM profile");
        if (Number(row?.["n"]) > DEFAULT_LIMITS.profiles) throw tooManyProfiles("", DEFAULT_LIMITS.profiles);
      });
      await dropReplaced(primary);
    } finally {
      await primary.end();
    }
  };
}
