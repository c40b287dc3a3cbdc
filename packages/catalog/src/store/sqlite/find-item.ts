import type { Item } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import { ITEM_COLUMNS, itemOf, type ItemRow } from "./item-row.ts";

export function findItem(db: DatabaseSync, catalog: string, id: string): Item | null {
  const row = db
    .prepare(
      `SELECT ${ITEM_COLUMNS} FROM item JOIN catalog ON catalog.id = item.catalog_id
      WHERE catalog.name = ? AND item.ref = ?`,
    )
    .get(catalog, id);
  return row === undefined ? null : itemOf(row as unknown as ItemRow);
}
