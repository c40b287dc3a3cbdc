import { foldName } from "@moodreel/core/name";
import type { PgLike } from "../../postgres/pg-like.ts";
import { namesToFold } from "../../schema/names-to-fold.ts";
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
  // What names are compared by; filled in by `foldCatalogNames`.
  ["ALTER TABLE catalog ADD COLUMN folded text", "CREATE UNIQUE INDEX catalog_folded ON catalog (folded)"],
];

/** Any number that nothing else uses. */
const LOCK = 778_802;

/** Brings the schema forward, inside the caller's transaction. Safe when several programs do so at once. */
export async function migrateCatalogs(client: PgLike, place: string): Promise<void> {
  await client.query("SELECT pg_advisory_xact_lock($1)", [LOCK]);
  const run = async (text: string, values?: number[]) => (await client.query(text, values)).rows;
  await migrate(run, "catalog_schema", STEPS, place);
  const { rows } = await client.query("SELECT name, folded FROM catalog ORDER BY imported_at, name");
  for (const [old, name] of namesToFold(rows, "catalog")) {
    await client.query("UPDATE catalog SET name = $2, folded = $3 WHERE name = $1", [
      old,
      name,
      foldName(name),
    ]);
  }
}
