import type { DatabaseSync } from "node:sqlite";

/** Of what recommending needs of a profile. */
const TABLES = ["profile_opinion", "profile_learned"] as const;

/** Safe in JavaScript, and hardly ever the same twice. */
const ANOTHER = "abs(random() % 9007199254740991)";

const mark = (name: string): string =>
  `INSERT INTO profile_mark (profile, mark) VALUES (${name}, ${ANOTHER})
    ON CONFLICT (profile) DO UPDATE SET mark = excluded.mark;`;

const trigger = (table: string, on: string, work: string): string =>
  `CREATE TRIGGER IF NOT EXISTS mark_${table}_${on.toLowerCase()} AFTER ${on} ON ${table} BEGIN ${work} END;`;

const STATEMENTS = [
  "CREATE TABLE IF NOT EXISTS profile_mark (profile TEXT PRIMARY KEY, mark INTEGER NOT NULL) STRICT, WITHOUT ROWID;",
  ...TABLES.flatMap((table) => [
    trigger(table, "INSERT", mark("NEW.profile")),
    trigger(table, "UPDATE", mark("NEW.profile")),
    // With its profile an opinion goes after it: its mark is gone by then, and stays so.
    trigger(table, "DELETE", `UPDATE profile_mark SET mark = ${ANOTHER} WHERE profile = OLD.profile;`),
  ]),
  trigger("profile", "INSERT", mark("NEW.name")),
  trigger("profile", "DELETE", "DELETE FROM profile_mark WHERE profile = OLD.name;"),
  `INSERT OR IGNORE INTO profile_mark (profile, mark) SELECT name, ${ANOTHER} FROM profile;`,
];

/**
 * Lets the database itself mark each profile whose opinions or lessons change, whoever changes them, so that
 * others who have it open read that profile again and no other. Older versions of this program leave the
 * marks alone, and set them without knowing it.
 *
 * @returns whether there are marks: a file that may only be read, and never had any, has none
 */
export function markProfiles(db: DatabaseSync): boolean {
  if (hasMarks(db)) return true;
  try {
    db.exec(`BEGIN IMMEDIATE; ${STATEMENTS.join("\n")} COMMIT`);
  } catch {
    // Nothing depends on them: without marks every profile is read again.
    if (db.isTransaction) db.exec("ROLLBACK");
  }
  return hasMarks(db);
}

function hasMarks(db: DatabaseSync): boolean {
  return db.prepare("SELECT 1 FROM sqlite_master WHERE name = 'profile_mark'").get() !== undefined;
}
