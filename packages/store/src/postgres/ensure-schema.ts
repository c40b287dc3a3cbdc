import { MoodreelError } from "@moodreel/core";
import { migrate } from "../schema/migrate.ts";
import { pendingSteps } from "../schema/pending-steps.ts";
import { sqlStateOf } from "./postgres-error.ts";
import type { Queryable } from "./queryable.ts";
import type { Servers } from "./servers.ts";

export interface PostgresSchema {
  /** The table of its version. */
  readonly table: string;
  /** The statements of each version. */
  readonly steps: readonly (readonly string[])[];
  /** Any number that nothing else uses: one program at a time brings the schema forward. */
  readonly lock: number;
  /** Gives a row while there are some that an older program wrote. */
  readonly unfinished: string;
  /** Brings those forward. */
  readonly finish: (db: Queryable) => Promise<void>;
}

/**
 * Sees to it that the tables are there as this program knows them. Where they are, nothing is changed, so
 * that a role which may only read and write rows, or a replica while the primary is away, will do.
 *
 * @throws MoodreelError `store-too-new`; `store-not-set-up` for a role that may not make what is missing
 */
export async function ensureSchema(servers: Servers, schema: PostgresSchema): Promise<void> {
  const { place } = servers.primary;
  const { table, steps, lock, unfinished, finish } = schema;
  const pending = pendingSteps(steps, await versionOf(servers.fresh, table), place);
  if (pending.length === 0 && (await servers.fresh.query(unfinished)).rows.length === 0) return;
  try {
    await servers.primary.transaction(async (session) => {
      await session.takeTime();
      await session.query("SELECT pg_advisory_xact_lock($1)", [lock]);
      const run = async (text: string, values?: number[]) => (await session.query(text, values)).rows;
      if (pending.length > 0) await migrate(run, table, steps, place);
      await finish(session);
    });
  } catch (error) {
    if (sqlStateOf(error) !== "42501") throw error;
    throw new MoodreelError(
      "store-not-set-up",
      `The database at ${place} lacks tables of this version, and this role may not make them. Run \`moodreel catalogs\` once as a role that may, then start again: docs/operations.md has the grants.`,
      { place },
      { cause: error },
    );
  }
}

/** 0 where there is nothing yet. */
async function versionOf(db: Queryable, table: string): Promise<number> {
  const { rows } = await db.query<{ there: boolean }>("SELECT to_regclass($1) IS NOT NULL AS there", [table]);
  if (rows[0]?.there !== true) return 0;
  const { rows: versions } = await db.query<{ version: number | null }>(
    `SELECT max(version) AS version FROM ${table}`,
  );
  return versions[0]?.version ?? 0;
}
