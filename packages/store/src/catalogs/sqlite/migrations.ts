import type { DatabaseSync } from "node:sqlite";
import { foldCatalogNames } from "./fold-catalog-names.ts";
import { pendingSteps } from "../../schema/pending-steps.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";

/**
 * The schema, one forward step per version. A step that has been released is never edited.
 *
 * Of a catalogue this database holds its name and the number of its generation; the items and what
 * finds them are in a database of the generation's own (`generation-schema.ts`).
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE catalog (
    id INTEGER PRIMARY KEY,
    name TEXT UNIQUE,
    kind TEXT NOT NULL,
    items INTEGER NOT NULL DEFAULT 0,
    imported_at TEXT NOT NULL,
    touched_at INTEGER
  ) STRICT;

  CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    catalog_id INTEGER NOT NULL REFERENCES catalog (id),
    ref TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER,
    genres TEXT NOT NULL,
    people TEXT NOT NULL,
    rating REAL,
    votes INTEGER,
    runtime REAL,
    quality REAL NOT NULL,
    UNIQUE (catalog_id, ref)
  ) STRICT;

  CREATE TABLE genre (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE item_genre (
    catalog_id INTEGER NOT NULL REFERENCES catalog (id),
    genre_id INTEGER NOT NULL,
    quality REAL NOT NULL,
    item_id INTEGER NOT NULL,
    year INTEGER,
    rating REAL,
    votes INTEGER,
    runtime REAL,
    PRIMARY KEY (catalog_id, genre_id, quality DESC, item_id)
  ) STRICT, WITHOUT ROWID;

  CREATE VIRTUAL TABLE item_title USING fts5 (
    title, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2"
  );

  CREATE TABLE policy (
    kind TEXT PRIMARY KEY,
    policy TEXT NOT NULL
  ) STRICT;

  CREATE TABLE setting (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
  ) STRICT;
  `,
  `
  ALTER TABLE catalog RENAME TO old_catalog;
  CREATE TABLE catalog (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    items INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    generation INTEGER NOT NULL UNIQUE,
    fingerprint TEXT
  ) STRICT;
  CREATE TABLE generation (id INTEGER PRIMARY KEY AUTOINCREMENT) STRICT;
  `,
  // A mark tells a file from another that came to have its number: databases are moved away and put back.
  `
  CREATE TABLE marked_catalog (
    name TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    items INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    generation INTEGER NOT NULL,
    fingerprint TEXT,
    mark TEXT
  ) STRICT;
  INSERT INTO marked_catalog SELECT *, NULL FROM catalog;
  DROP TABLE catalog;
  ALTER TABLE marked_catalog RENAME TO catalog;
  CREATE TABLE draft (mark TEXT PRIMARY KEY) STRICT;
  CREATE TABLE dropped (generation INTEGER NOT NULL, mark TEXT, PRIMARY KEY (generation, mark)) STRICT;
  `,
  // What names are compared by; filled in by `foldCatalogNames`.
  `
  ALTER TABLE catalog ADD COLUMN folded TEXT;
  CREATE UNIQUE INDEX catalog_folded ON catalog (folded);
  `,
];

/** Brings a database forward to the newest schema. Safe when several processes open it at once. */
export function migrateCatalogs(db: DatabaseSync, path: string): void {
  if (versionOf(db) === MIGRATIONS.length) return;
  inTransaction(db, () => {
    for (const step of pendingSteps(MIGRATIONS, versionOf(db), path)) db.exec(step);
    foldCatalogNames(db);
    db.exec(`PRAGMA user_version = ${MIGRATIONS.length}`);
  });
}

/** 0 for an empty database. */
export function versionOf(db: DatabaseSync): number {
  return Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
}
