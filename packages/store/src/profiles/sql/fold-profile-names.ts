import { foldName } from "@moodreel/core/name";
import { namesToFold } from "../../schema/names-to-fold.ts";
import type { Sql } from "./database.ts";
import { OWN_TABLES } from "./own-tables.ts";

/** Gives profiles of an older program what their names are compared by. */
export async function foldProfileNames(sql: Sql): Promise<void> {
  const rows = await sql.query("SELECT name, folded FROM profile ORDER BY created_at, name");
  for (const [old, name] of namesToFold(rows, "viewer")) {
    if (name !== old) await rename(sql, old, name);
    await sql.query("UPDATE profile SET folded = $2 WHERE name = $1", [name, foldName(name)]);
  }
}

async function rename(sql: Sql, old: string, name: string): Promise<void> {
  await sql.query(
    "INSERT INTO profile (name, created_at, keeps_moods) SELECT $2, created_at, keeps_moods FROM profile WHERE name = $1",
    [old, name],
  );
  for (const table of OWN_TABLES) {
    await sql.query(`UPDATE ${table} SET profile = $2 WHERE profile = $1`, [old, name]);
  }
  await sql.query("DELETE FROM profile WHERE name = $1", [old]);
}
