import { MoodreelError } from "@moodreel/core";
import type { Database, Sql } from "./database.ts";

/**
 * The schema, one forward step per version, in the SQL that both dialects have. A step that has been
 * released is never edited. What only this program reads is JSON.
 */
const MIGRATIONS: readonly (readonly string[])[] = [
  [
    `CREATE TABLE profile (
      name TEXT PRIMARY KEY,
      created_at TEXT NOT NULL,
      keeps_moods INTEGER NOT NULL
    )`,
    `CREATE TABLE profile_opinion (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      item TEXT NOT NULL,
      at TEXT NOT NULL,
      left_out_until TEXT,
      opinion TEXT NOT NULL,
      PRIMARY KEY (profile, kind, item)
    )`,
    "CREATE INDEX profile_opinion_latest ON profile_opinion (profile, kind, at)",
    "CREATE INDEX profile_opinion_left_out ON profile_opinion (profile, kind, left_out_until)",
    `CREATE TABLE profile_learned (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      kind TEXT NOT NULL,
      learned TEXT NOT NULL,
      PRIMARY KEY (profile, kind)
    )`,
    `CREATE TABLE profile_mood (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      at TEXT NOT NULL,
      mood TEXT NOT NULL,
      PRIMARY KEY (profile, at)
    )`,
    `CREATE TABLE profile_correction (
      profile TEXT NOT NULL REFERENCES profile (name) ON DELETE CASCADE,
      looked TEXT NOT NULL,
      felt TEXT NOT NULL,
      times INTEGER NOT NULL,
      last_at TEXT NOT NULL,
      PRIMARY KEY (profile, looked, felt)
    )`,
  ],
];

/**
 * Brings a database forward to the newest schema. Safe when several processes open it at once.
 *
 * @param place for messages: the file, or the server's address
 * @throws MoodreelError `store-too-new`
 */
export async function migrate(db: Database, place: string): Promise<void> {
  await db.transaction(async (sql) => {
    if (db.alone !== null) await sql.query(db.alone);
    await sql.query("CREATE TABLE IF NOT EXISTS profile_schema (version INTEGER NOT NULL)");
    const version = await versionOf(sql);
    if (version > MIGRATIONS.length) {
      throw new MoodreelError(
        "store-too-new",
        `${place} was written by a newer version of this program. Update the program, or use another data folder.`,
        { place, version },
      );
    }
    if (version === MIGRATIONS.length) return;
    for (const statement of MIGRATIONS.slice(version).flat()) await sql.query(statement);
    await sql.query("INSERT INTO profile_schema VALUES ($1)", [MIGRATIONS.length]);
  });
}

/** The largest ever reached: each step leaves a row. */
async function versionOf(sql: Sql): Promise<number> {
  const [row] = await sql.query("SELECT max(version) AS version FROM profile_schema");
  return Number(row?.["version"] ?? 0);
}
