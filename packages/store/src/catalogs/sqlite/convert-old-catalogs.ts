import type { Item, Kind } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import type { GenerationFiles } from "./generation-files.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { writeCatalog } from "./write-catalog.ts";

/**
 * Moves the catalogues of the first version, whose items stood in this database, into generations.
 * Each is moved whole; a process that is killed on the way, or another that does the same, leaves the
 * rest for the next opening.
 */
export async function convertOldCatalogs(db: DatabaseSync, files: GenerationFiles): Promise<void> {
  if (!hasOldTables(db)) return;
  const old = db.prepare("SELECT id, name, kind, imported_at FROM old_catalog WHERE name IS NOT NULL").all();
  for (const row of old) {
    const name = String(row["name"]);
    const there = db.prepare("SELECT 1 FROM catalog WHERE name = ?").get(name) !== undefined;
    if (there) continue;
    const kind = row["kind"] as Kind;
    const target = { name, kind, importedAt: String(row["imported_at"]), mode: "replace" } as const;
    await writeCatalog(db, files, target, itemsOf(db, Number(row["id"])));
  }
  inTransaction(db, () => {
    if (!hasOldTables(db)) return;
    for (const table of ["item_title", "item_genre", "genre", "item", "old_catalog"])
      db.exec(`DROP TABLE ${table}`);
  });
  db.exec("VACUUM");
}

function hasOldTables(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'old_catalog'").get() !== undefined;
}

const BATCH = 2000;

function* itemsOf(db: DatabaseSync, catalog: number): Generator<readonly Item[]> {
  const next = db.prepare("SELECT * FROM item WHERE catalog_id = ? AND id > ? ORDER BY id LIMIT ?");
  for (let last = 0; ;) {
    const rows = next.all(catalog, last, BATCH);
    if (rows.length === 0) return;
    yield rows.map(itemOf);
    last = Number(rows.at(-1)?.["id"]);
  }
}

function itemOf(row: Record<string, unknown>): Item {
  const { ref, title, year, genres, people, rating, votes, runtime } = row;
  return {
    id: String(ref),
    title: String(title),
    year: year as number | null,
    genres: JSON.parse(String(genres)) as string[],
    people: JSON.parse(String(people)) as string[],
    rating: rating as number | null,
    votes: votes as number | null,
    runtime: runtime as number | null,
    language: null,
    tags: [],
  };
}
