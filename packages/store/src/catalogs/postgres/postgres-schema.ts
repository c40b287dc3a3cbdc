import { foldName } from "@moodreel/core/name";
import type { PostgresSchema } from "../../postgres/ensure-schema.ts";
import type { Queryable } from "../../postgres/queryable.ts";
import { namesToFold } from "../../schema/names-to-fold.ts";

export const CATALOG_SCHEMA: PostgresSchema = {
  table: "catalog_schema",
  lock: 778_802,
  steps: [
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
    // Generations whose tables are to go: no others are ever removed.
    ["CREATE TABLE IF NOT EXISTS catalog_dropped (generation integer PRIMARY KEY)"],
  ],
  unfinished: "SELECT FROM catalog WHERE folded IS NULL LIMIT 1",
  finish: foldCatalogNames,
};

async function foldCatalogNames(db: Queryable): Promise<void> {
  const { rows } = await db.query("SELECT name, folded FROM catalog ORDER BY imported_at, name");
  for (const [old, name] of namesToFold(rows, "catalog")) {
    await db.query("UPDATE catalog SET name = $2, folded = $3 WHERE name = $1", [old, name, foldName(name)]);
  }
}
