import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import type { Queryable } from "../../postgres/queryable.ts";
import type { CatalogRow } from "../sqlite/catalog-rows.ts";

const COLUMNS = "name, kind, items, imported_at, generation, fingerprint";

/** Of the name in any spelling of it. @param lock until the end of the transaction */
export async function catalogRow(db: Queryable, name: string, lock = false): Promise<CatalogRow | null> {
  const { rows } = await db.query(
    `SELECT ${COLUMNS} FROM catalog WHERE folded = $1${lock ? " FOR UPDATE" : ""}`,
    [foldName(name)],
  );
  return rows[0] === undefined ? null : catalogOf(rows[0]);
}

/** Newest first. */
export async function catalogRows(db: Queryable): Promise<readonly CatalogRow[]> {
  return (await db.query(`SELECT ${COLUMNS} FROM catalog ORDER BY imported_at DESC, name`)).rows.map(
    catalogOf,
  );
}

function catalogOf(row: Record<string, unknown>): CatalogRow {
  return {
    name: row["name"] as string,
    kind: row["kind"] as Kind,
    items: row["items"] as number,
    importedAt: row["imported_at"] as string,
    generation: row["generation"] as number,
    fingerprint: row["fingerprint"] as string | null,
    // Tables are made and named in one transaction, so no other's can have their number.
    mark: null,
  };
}
