import type { DatabaseSync } from "node:sqlite";
import { foldName } from "@moodreel/core/name";
import { namesToFold } from "../../schema/names-to-fold.ts";

/** Gives catalogues of an older program what their names are compared by, those that are still to be converted among them. */
export function foldCatalogNames(db: DatabaseSync): void {
  const rows = db.prepare("SELECT name, folded FROM catalog ORDER BY imported_at, name").all();
  for (const [old, name] of namesToFold(rows, "catalog")) {
    db.prepare("UPDATE catalog SET name = ?, folded = ? WHERE name = ?").run(name, foldName(name), old);
  }
  if (db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'old_catalog'").get() === undefined) return;
  const olds = db
    .prepare("SELECT name, NULL AS folded FROM old_catalog WHERE name IS NOT NULL ORDER BY imported_at, name")
    .all();
  for (const [old, name] of namesToFold(olds, "catalog")) {
    db.prepare("UPDATE old_catalog SET name = ? WHERE name = ?").run(name, old);
  }
}
