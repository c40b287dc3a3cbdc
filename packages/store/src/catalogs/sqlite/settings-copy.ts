import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { fileError } from "@moodreel/core/error";
import { makePrivateFolder } from "../../files/private-folder.ts";

/** The rows of `policy` and `setting`, by their key. */
interface SettingsCopy {
  readonly policies: Readonly<Record<string, string>>;
  readonly settings: Readonly<Record<string, string>>;
}

/** Beside the generations, which say themselves what they are: with it the database can be made again from them. */
const settingsCopyIn = (folder: string): string => join(folder, "settings.json");

/** Writes what the database holds; whole or not at all. @throws MoodreelError `disk-full`, `no-permission` */
export function writeSettingsCopy(db: DatabaseSync, folder: string): void {
  const path = settingsCopyIn(folder);
  const copy: SettingsCopy = { policies: rowsOf(db, "policy"), settings: rowsOf(db, "setting") };
  makePrivateFolder(folder);
  try {
    const file = openSync(`${path}.part`, "w", 0o600);
    try {
      writeSync(file, `${JSON.stringify(copy)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${path}.part`, path);
  } catch (error) {
    throw fileError(error, path);
  }
}

/** Brings back what the copy holds and the database has not. Does nothing where there is no copy that can be read. */
export function takeSettingsCopy(db: DatabaseSync, folder: string): void {
  const copy = readCopy(settingsCopyIn(folder));
  if (copy === null) return;
  for (const [table, rows] of [
    ["policy", copy.policies],
    ["setting", copy.settings],
  ] as const) {
    const insert = db.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?, ?)`);
    for (const [key, value] of Object.entries(rows ?? {})) {
      if (typeof value === "string") insert.run(key, value);
    }
  }
}

function rowsOf(db: DatabaseSync, table: "policy" | "setting"): Readonly<Record<string, string>> {
  const [key, value] = table === "policy" ? ["kind", "policy"] : ["name", "value"];
  const rows = db.prepare(`SELECT ${key} AS key, ${value} AS value FROM ${table}`).all();
  return Object.fromEntries(rows.map((row) => [String(row["key"]), String(row["value"])]));
}

function readCopy(path: string): Partial<SettingsCopy> | null {
  try {
    const copy: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof copy === "object" && copy !== null ? copy : null;
  } catch {
    return null;
  }
}
