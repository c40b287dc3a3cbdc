import type { DatabaseSync } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";

/** The form of these tables and of the lists in them. A file of another form is not read. */
const FORMAT = 1;

/**
 * A generation has a database of its own, which is written once and then only read. What was not
 * finished is thrown away whole, so nothing is done to repair it. Large pages suit the lists.
 */
const WHILE_WRITING = `
  PRAGMA page_size = 16384;
  PRAGMA journal_mode = MEMORY;
  PRAGMA synchronous = OFF;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA cache_size = -8192;
  PRAGMA temp_store = FILE`;

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
  db.exec(`PRAGMA user_version = ${FORMAT}`);
}

/** Bytes of a file that are read in place instead of copied. */
const MAPPED = 2 ** 31;

/** @throws MoodreelError `store-too-new` */
export function prepareForReading(db: DatabaseSync, path: string): void {
  const format = Number(db.prepare("PRAGMA user_version").get()?.["user_version"]);
  if (format !== FORMAT) {
    throw new MoodreelError(
      "store-too-new",
      `${path} was written by a newer version of this program. Update the program, or import the catalogue again.`,
      { path, version: format },
    );
  }
  db.exec(`PRAGMA mmap_size = ${MAPPED}; PRAGMA cache_size = -16384; PRAGMA query_only = ON`);
}
