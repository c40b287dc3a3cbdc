import type { Kind, Policy } from "@moodreel/core";
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CatalogError } from "../../errors.ts";
import type { CatalogSummary, Store } from "../store.ts";
import { findCandidates } from "./find-candidates.ts";
import { findItem } from "./find-item.ts";
import { migrate } from "./migrations.ts";
import { replaceCatalog } from "./replace-catalog.ts";
import { searchTitles } from "./search-titles.ts";
import { withSqliteErrors } from "./sqlite-error.ts";
import { sweep } from "./sweep.ts";

/** How long a write waits for another process, ms. No process holds the lock for longer than a batch. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * NORMAL is durable against a killed process; only a power cut may lose the last commits, never the
 * file. The rest is for imports, which write all over the indexes: a larger cache (64 MiB), and
 * fewer moves from the log to the file (every 32 MiB), took 60 µs per item to 19.
 */
const PRAGMAS = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = NORMAL;
  PRAGMA cache_size = -65536;
  PRAGMA wal_autocheckpoint = 8000;
  PRAGMA journal_size_limit = 67108864`;

/**
 * Opens the store kept in a SQLite file; makes the file, and its folder, when missing.
 *
 * @param path a file, or `:memory:` for a store that is gone when closed
 * @throws CatalogError `no-permission`, `store-unreadable`, `store-too-new`, `disk-full`
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const db = open(path);
  const guard = <T>(work: () => T): Promise<T> => {
    // The work is synchronous; `async` turns what it throws into a rejection.
    return (async () => withSqliteErrors(path, work))();
  };
  const guardAsync = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      return withSqliteErrors(path, () => {
        throw error;
      });
    }
  };
  return {
    catalogs: () => guard(() => catalogsOf(db)),
    candidates: (query) => guard(() => findCandidates(db, query)),
    item: (catalog, id) => guard(() => findItem(db, catalog, id)),
    search: (catalog, text, limit) => guard(() => searchTitles(db, catalog, text, limit)),
    replaceCatalog: (catalog, items) => guardAsync(() => replaceCatalog(db, catalog, items)),
    removeCatalog: (name) =>
      guardAsync(async () => {
        const { changes } = db
          .prepare("UPDATE catalog SET name = NULL, touched_at = NULL WHERE name = ?")
          .run(name);
        await sweep(db);
        return changes > 0;
      }),
    readPolicy: (kind) => guard(() => readPolicy(db, kind, path)),
    writePolicy: (kind, policy) =>
      guard(() => put(db, "policy", "kind", "policy", kind, policy === null ? null : JSON.stringify(policy))),
    readSetting: (name) =>
      guard(() => {
        const row = db.prepare("SELECT value FROM setting WHERE name = ?").get(name);
        return row === undefined ? null : String(row["value"]);
      }),
    writeSetting: (name, value) => guard(() => put(db, "setting", "name", "value", name, value)),
    close: () =>
      guard(() => {
        if (db.isOpen) db.close();
      }),
  };
}

function open(path: string): DatabaseSync {
  if (path !== ":memory:") makeFolder(dirname(path));
  return withSqliteErrors(path, () => {
    const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
    try {
      db.exec(PRAGMAS);
      migrate(db, path);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new CatalogError(
      "no-permission",
      `The folder ${folder} cannot be made. Check that you may write there, or use another data folder.`,
      { path: folder },
      { cause },
    );
  }
}

function catalogsOf(db: DatabaseSync): readonly CatalogSummary[] {
  return db
    .prepare(
      "SELECT name, kind, items, imported_at FROM catalog WHERE name IS NOT NULL ORDER BY imported_at DESC, name",
    )
    .all()
    .map((row) => ({
      name: String(row["name"]),
      kind: row["kind"] as Kind,
      items: Number(row["items"]),
      importedAt: String(row["imported_at"]),
    }));
}

function readPolicy(db: DatabaseSync, kind: Kind, path: string): Policy | null {
  const row = db.prepare("SELECT policy FROM policy WHERE kind = ?").get(kind);
  if (row === undefined) return null;
  try {
    return JSON.parse(String(row["policy"])) as Policy;
  } catch (cause) {
    throw new CatalogError(
      "store-unreadable",
      `The ${kind} policy in ${path} is damaged. Save the policy again, or go back to the default.`,
      { path, kind },
      { cause },
    );
  }
}

function put(
  db: DatabaseSync,
  table: "policy" | "setting",
  keyColumn: string,
  valueColumn: string,
  key: string,
  value: string | null,
): void {
  if (value === null) db.prepare(`DELETE FROM ${table} WHERE ${keyColumn} = ?`).run(key);
  else {
    db.prepare(
      `INSERT INTO ${table} VALUES (?, ?) ON CONFLICT DO UPDATE SET ${valueColumn} = excluded.${valueColumn}`,
    ).run(key, value);
  }
}
