import type { DatabaseSync } from "node:sqlite";

/**
 * A generation has a database of its own, which is written once and then only read. X * journal: what was not finished is thrown away whole. Large pages suit the lists.
 */
const WHILE_WRITING = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -32768;
  PRAGMA temp_store = FILE`;

/** In a scheme of a new number an old file is written anew: see `FORMAT`. */
const TABLES = `
  CREATE TABLE item (
    row INTEGER PRIMARY KEY,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    year INTEGER,
    list INTEGER NOT NULL,
    people TEXT,
    rating REAL,
    votes INTEGER,
    runtime REAL,
    language TEXT,
    tags TEXT
  ) STRICT;
  CREATE TABLE posting (
    key TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (key, part)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE word (
    key TEXT NOT NULL, part INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (key, part)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE genre_list (number INTEGER PRIMARY KEY, names TEXT NOT NULL, keys TEXT NOT NULL) STRICT;
  CREATE TABLE language (number INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT`;

export function makeGenerationTables(db: DatabaseSync): void {
  db.exec(WHILE_WRITING);
  db.exec(TABLES);
}

/** Bytes of a file that are read in place instead of copied. */
const MAPPED = 2 ** 31;

export function prepareForReading(db: DatabaseSync): void {
  db.exec(`PRAGMA mmap_size = ${MAPPED}; PRAGMA cache_size = -16384; PRAGMA query_only = ON`);
}
