import type { Kind } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";

/** What a generation says of itself, so that it can be listed again when no database names it any more. */
export interface GenerationAbout {
  readonly name: string;
  readonly kind: Kind;
  readonly items: number;
  /** ISO 8601, UTC. */
  readonly importedAt: string;
  readonly fingerprint: string | null;
  /** Unlike that of any other generation. */
  readonly mark: string;
}

const TABLE = `
  CREATE TABLE about (
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    items INTEGER NOT NULL,
    imported_at TEXT NOT NULL,
    fingerprint TEXT,
    mark TEXT NOT NULL
  ) STRICT`;

export function writeAbout(db: DatabaseSync, about: GenerationAbout): void {
  const { name, kind, items, importedAt, fingerprint, mark } = about;
  db.exec(TABLE);
  db.prepare("INSERT INTO about VALUES (?, ?, ?, ?, ?, ?)").run(
    name,
    kind,
    items,
    importedAt,
    fingerprint,
    mark,
  );
}

/** `null` for a generation of the first form, which does not say. @throws what SQLite throws */
export function readAbout(db: DatabaseSync): GenerationAbout | null {
  const says = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'about'").get() !== undefined;
  const row = says ? db.prepare("SELECT * FROM about").get() : undefined;
  if (row === undefined) return null;
  return {
    name: String(row["name"]),
    kind: row["kind"] as Kind,
    items: Number(row["items"]),
    importedAt: String(row["imported_at"]),
    fingerprint: row["fingerprint"] as string | null,
    mark: String(row["mark"]),
  };
}
