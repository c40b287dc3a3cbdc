import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import type { DatabaseSync } from "node:sqlite";
import type { CatalogSummary } from "../catalog-summary.ts";
import { prepared } from "../../sqlite/prepared.ts";

export interface CatalogRow extends CatalogSummary {
  readonly generation: number;
  readonly fingerprint: string | null;
  /** What its generation says it is; `null` for one that was written before generations said so. */
  readonly mark: string | null;
}

const COLUMNS = "name, kind, items, imported_at, generation, fingerprint, mark";

/** Of the name in any spelling of it. */
export function catalogRow(db: DatabaseSync, name: string): CatalogRow | null {
  const row = prepared(db, `SELECT ${COLUMNS} FROM catalog WHERE folded = ?`).get(foldName(name));
  return row === undefined ? null : catalogOf(row);
}

/** Newest first. */
export function catalogRows(db: DatabaseSync): readonly CatalogRow[] {
  return prepared(db, `SELECT ${COLUMNS} FROM catalog ORDER BY imported_at DESC, name`).all().map(catalogOf);
}

/** In the place of the one of that name. */
export function putCatalogRow(db: DatabaseSync, row: CatalogRow): void {
  const { name, kind, items, importedAt, generation, fingerprint, mark } = row;
  prepared(db, `INSERT OR REPLACE INTO catalog (${COLUMNS}, folded) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`).run(
    name,
    kind,
    items,
    importedAt,
    generation,
    fingerprint,
    mark,
    foldName(name),
  );
}

function catalogOf(row: Record<string, unknown>): CatalogRow {
  const { name, kind, items, imported_at, generation, fingerprint, mark } = row;
  return {
    name: String(name),
    kind: kind as Kind,
    items: Number(items),
    importedAt: String(imported_at),
    generation: Number(generation),
    fingerprint: fingerprint as string | null,
    mark: (mark ?? null) as string | null,
  };
}
