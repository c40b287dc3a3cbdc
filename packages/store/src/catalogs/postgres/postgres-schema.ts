import type { PgLike } from "../../postgres/pg-like.ts";
import { migrate } from "../../schema/migrate.ts";

const STEPS: readonly (readonly string[])[] = [
  [
    "CREATE SEQUENCE catalog_generation AS integer",
    `CREATE TABLE catalog (
      name text PRIMARY KEY,
      kind text NOT NULL,
      items integer NOT NULL,
      imported_at text NOT NULL,
      generation integer NOT NULL UNIQUE,
      fingerprint text
    )`,
    "CREATE TABLE policy (kind text PRIMARY KEY, policy text NOT NULL)",
    "CREATE TABLE setting (name text PRIMARY KEY, value text NOT NULL)",
  ],
];

/** Any number that nothing else uses. */
const LOCK = 778_802;

/** Brings the schema forward, inside the caller's transaction. Safe when several programs do so at once. */
export async function migrateCatalogs(client: PgLike, place: string): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  const run = async (text: string, values?: number[]) => (await client.query(text, values)).rows;
  await migrate(run, "catalog_schema", STEPS, place);
}
