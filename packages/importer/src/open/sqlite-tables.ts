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
import type { OpenSqliteTables } from "./open-table.ts";

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
    const names = database
      .prepare(
        "SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY type, name LIMIT 200",
      )
      .all()
      .map(({ name }) => String(name));
    return tablesOf(database, names, { file, bytes, maxBytes, close });
  } catch (error) {
    close();
    throw asDamage(error, file);
  }
};

function tablesOf(
  database: DatabaseSync,
  names: readonly string[],
  { file, bytes, maxBytes, close }: { file: string; bytes: number; maxBytes: number; close: () => void },
): ZipArchive {
  async function* rows(name: string): AsyncGenerator<object> {
    try {
      const found = database.prepare(`SELECT * FROM "${name.replaceAll('"', '""')}"`);
      // Numbers beyond 2^53 are ids, and are read as they are written.
      found.setReadBigInts(true);
      for (const row of found.iterate()) {
        yield Object.fromEntries(Object.entries(row).map(([column, value]) => [column, plain(value)]));
      }
    } catch (error) {
      throw asDamage(error, file);
    }
  }
  return {
    entries: names.map((name) => ({ name, bytes })),
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

function plain(value: SQLOutputValue): string | number | null {
  if (typeof value === "bigint") return String(value);
  return value instanceof Uint8Array ? null : value;
}

function asDamage(error: unknown, file: string): unknown {
  if (!(error instanceof Error && "code" in error && error.code === "ERR_SQLITE_ERROR")) return error;
  return new MoodreelError(
    "file-damaged",
    `${file} is a SQLite database that cannot be read: ${error.message}. Copy it again while no program has it open.`,
    { file },
    { cause: error },
  );
}
