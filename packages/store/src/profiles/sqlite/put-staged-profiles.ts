import { DatabaseSync } from "node:sqlite";
import { OWN_TABLES } from "../sql/own-tables.ts";

/** In an order in which each finds what it belongs to. */
const TABLES = ["profile", ...OWN_TABLES] as const;

/**
 * Puts the profiles of a file in place of those of the same names, inside the caller's transaction. A profile
 * that is there keeps the spelling of its name.
 */
export function putStagedProfiles(db: DatabaseSync, staged: string, id: string): void {
  const from = new DatabaseSync(staged, { readOnly: true });
  try {
    const spelling = new Map<unknown, string>();
    const remove = db.prepare("DELETE FROM profile WHERE folded = ? RETURNING name");
    for (const { name, folded } of from.prepare("SELECT name, folded FROM profile").all()) {
      const there = remove.get(folded as string);
      spelling.set(name, String(there?.["name"] ?? name));
    }
    for (const table of TABLES) copy(from, db, table, spelling);
  } finally {
    from.close();
  }
  db.exec(
    "CREATE TABLE IF NOT EXISTS profile_restored (id TEXT NOT NULL) STRICT; DELETE FROM profile_restored",
  );
  db.prepare("INSERT INTO profile_restored VALUES (?)").run(id);
}

/** The id of the restore whose profiles were put in place last. */
export function restoredId(db: DatabaseSync): string | null {
  const there = db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'profile_restored'").get();
  if (there === undefined) return null;
  const row = db.prepare("SELECT id FROM profile_restored").get();
  return row === undefined ? null : String(row["id"]);
}

function copy(
  from: DatabaseSync,
  to: DatabaseSync,
  table: (typeof TABLES)[number],
  spelling: ReadonlyMap<unknown, string>,
): void {
  const names = table === "profile" ? "name" : "profile";
  const columns = from
    .prepare(`SELECT name FROM pragma_table_info('${table}')`)
    .all()
    .map(({ name }) => String(name));
  const insert = to.prepare(
    `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
  );
  for (const row of from.prepare(`SELECT * FROM ${table}`).iterate()) {
    const spelled: typeof row = { ...row, [names]: spelling.get(row[names]) ?? null };
    insert.run(...columns.map((column) => spelled[column] as string | number | null));
  }
}
