import type { DatabaseSync } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";
import { damagedGeneration } from "./generation-error.ts";

/**
 * The form of these tables and of the lists in them. Since the second a generation says what it is, and its
 * file has a sum of its bytes in the place of `user_version`; since the third it keeps facts of items, and by
 * which words names of people are found. Earlier ones are read as they are.
 */
const FORMAT = 3;
/** `application_id` tells a generation from another program's database: "moo" in ASCII, then the form. */
const APPLICATION = 0x6d6f6f00;

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
    tags TEXT,
    facts TEXT
  ) STRICT;
  CREATE TABLE detail (row INTEGER PRIMARY KEY, data TEXT NOT NULL) STRICT;
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
  db.exec(`PRAGMA application_id = ${APPLICATION + FORMAT}`);
}

/**
 * Not mapped into memory: a file that is cut short, or a disk that fails, would then end the process.
 *
 * @throws MoodreelError `store-too-new`, `catalog-damaged` for what is no generation
 */
export function prepareForReading(db: DatabaseSync, path: string): void {
  const format = formatOf(db);
  if (format === null) throw damagedGeneration(path, "damaged");
  if (format > FORMAT) {
    throw new MoodreelError(
      "store-too-new",
      `${path} was written by a newer version of this program. Update the program.`,
      { path, version: format },
    );
  }
  db.exec("PRAGMA mmap_size = 0; PRAGMA cache_size = -16384; PRAGMA query_only = ON");
}

/** The form that a generation was written in; `null` for another program's database. */
export function formatOf(db: DatabaseSync): number | null {
  const application = pragma(db, "application_id");
  if ((application & ~0xff) === APPLICATION) return application & 0xff;
  // The first did not name its program.
  return application === 0 && pragma(db, "user_version") === 1 ? 1 : null;
}

function pragma(db: DatabaseSync, name: "user_version" | "application_id"): number {
  return Number(db.prepare(`PRAGMA ${name}`).get()?.[name]);
}
