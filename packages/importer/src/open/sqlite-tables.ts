import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { MoodreelError } from "@moodreel/core";
import { jsonLines } from "../convert/json-lines.ts";
import { unpackLimit } from "../bytes/unpack-limit.ts";
import type { ZipArchive } from "../bytes/zip-entry.ts";
import { joinedSelect } from "./joined-select.ts";
import { isOfKodi } from "./program-columns.ts";
import { quoted } from "./quoted.ts";
import type { OpenSqliteTables } from "./open-table.ts";
import type { SchemaTable } from "./schema-table.ts";

/**
 * The tables and views of a SQLite database, of which a copy is read, so that nothing in the file or beside it
 * is touched, and whoever writes to it is not held up.
 *
 * @throws MoodreelError `file-damaged`, here or while a table is read; `file-too-large` while one is read
 */
export const openSqliteTables: OpenSqliteTables = async (chunks, file, maxBytes) => {
  const { DatabaseSync } = await import("node:sqlite");
  const folder = await mkdtemp(join(tmpdir(), "moodreel-"));
  const gone = (): Promise<void> => rm(folder, { recursive: true, force: true });
  let bytes = 0;
  let database: DatabaseSync;
  try {
    const path = join(folder, "copy.db");
    const counted = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of chunks) {
        bytes += chunk.byteLength;
        yield chunk;
      }
    };
    await pipeline(Readable.from(counted(), { objectMode: true }), createWriteStream(path, { mode: 0o600 }));
    database = new DatabaseSync(path, { readOnly: true });
  } catch (error) {
    await gone();
    throw asDamage(error, file);
  }
  const close = (): void => {
    if (database.isOpen) database.close();
    void gone();
  };
  try {
    database.exec("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA query_only = ON");
    const tables = readSchema(database);
    // Kodi keeps films in numbered columns, which its views bring together with the rest.
    const views = tables.filter((table) => isOfKodi(table) && hasRows(database, table.name));
    return tablesOf(database, views.length > 0 ? views : tables, { file, bytes, maxBytes, close });
  } catch (error) {
    close();
    throw asDamage(error, file);
  }
};

/** Tables and views, at most: a database that has more is not about films. */
const MOST_TABLES = 200;

/** What can be read: a view may need functions that only its own program has, as Calibre's do. */
function readSchema(database: DatabaseSync): SchemaTable[] {
  const rowids = new Map(
    database
      .prepare("PRAGMA main.table_list")
      .all()
      .map(({ name, wr, type }) => [String(name), Number(wr) === 0 && type === "table"]),
  );
  return database
    .prepare(
      `SELECT name, type FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY type, name LIMIT ${MOST_TABLES}`,
    )
    .all()
    .flatMap(({ name: text, type }) => {
      const name = String(text);
      const isView = type === "view";
      if (isView && !canBeRead(database, name)) return [];
      const columns = database
        .prepare("SELECT name, upper(type) AS type, pk FROM pragma_table_info(?)")
        .all(name)
        .map((column) => ({
          name: String(column["name"]),
          type: String(column["type"]),
          isKey: Number(column["pk"]) > 0,
        }));
      const references = database
        .prepare('SELECT "from" AS "column", "table" FROM pragma_foreign_key_list(?)')
        .all(name)
        .map((reference) => ({ column: String(reference["column"]), table: String(reference["table"]) }));
      return [{ name, isView, hasRowid: rowids.get(name) ?? false, columns, references }];
    });
}

function canBeRead(database: DatabaseSync, name: string): boolean {
  try {
    database.prepare(`SELECT * FROM ${quoted(name)}`);
    return true;
  } catch (error) {
    if (isOfSqlite(error) && error.message.includes("no such")) return false;
    throw error;
  }
}

function hasRows(database: DatabaseSync, name: string): boolean {
  return database.prepare(`SELECT 1 FROM ${quoted(name)} LIMIT 1`).get() !== undefined;
}

function tablesOf(
  database: DatabaseSync,
  tables: readonly SchemaTable[],
  { file, bytes, maxBytes, close }: { file: string; bytes: number; maxBytes: number; close: () => void },
): ZipArchive {
  async function* rows(name: string): AsyncGenerator<object> {
    try {
      const table = tables.find((one) => one.name === name);
      if (table === undefined) return;
      const { sql, lists } = joinedSelect(table, tables);
      const found = database.prepare(sql);
      // Numbers beyond 2^53 are ids, and are read as they are written.
      found.setReadBigInts(true);
      for (const row of found.iterate()) {
        yield Object.fromEntries(
          Object.entries(row).map(([column, value]) => [
            column,
            lists.has(column) && typeof value === "string" ? parts(value) : plain(value),
          ]),
        );
      }
    } catch (error) {
      throw asDamage(error, file);
    }
  }
  return {
    entries: tables.map(({ name }) => ({ name, bytes })),
    async *read({ name }) {
      const limit = unpackLimit(`${name} in ${file}`, maxBytes);
      limit.packed(bytes);
      for await (const chunk of jsonLines(rows(name))) {
        limit.unpacked(chunk);
        yield chunk;
      }
    },
    close,
  };
}

/** What is linked once is a value as any other. */
function parts(list: string): unknown {
  const values = JSON.parse(list) as unknown[];
  return values.length === 1 ? values[0] : values;
}

function plain(value: SQLOutputValue): string | number | null {
  if (typeof value === "bigint") return String(value);
  return value instanceof Uint8Array ? null : value;
}

function asDamage(error: unknown, file: string): unknown {
  if (!isOfSqlite(error)) return error;
  return new MoodreelError(
    "file-damaged",
    `${file} is a SQLite database that cannot be read: ${error.message}. Copy it again while no program has it open.`,
    { file },
    { cause: error },
  );
}

function isOfSqlite(error: unknown): error is Error {
  return error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR";
}
