import type { Kind } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileExport } from "../profile.ts";
import type { Sql } from "./database.ts";
import { OWN_TABLES } from "./own-tables.ts";
import { writeMoods } from "./write-moods.ts";
import { writeLearned, writeOpinions } from "./write-opinions.ts";
import { writeRows } from "./write-rows.ts";

/**
 * Puts what was exported in place of what there is of the profile, inside a transaction.
 *
 * @throws MoodreelError `profile-limit` for more opinions than allowed
 */
export async function restoreProfile(
  sql: Sql,
  { profile: { name: given, createdAt, keepsMoods, ageLimit }, kinds, moods, corrections }: ProfileExport,
  limits: ProfileLimits,
): Promise<void> {
  // First the row of the profile itself: whoever changes the same one waits for it.
  const [row] = await sql.query(
    `INSERT INTO profile (name, created_at, keeps_moods, folded, age_limit) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (folded) DO UPDATE
    SET created_at = excluded.created_at, keeps_moods = excluded.keeps_moods, age_limit = excluded.age_limit RETURNING name`,
    [given, createdAt, Number(keepsMoods), foldName(given), ageLimit ?? null],
  );
  // The profile that is there keeps the spelling of its name.
  const name = String(row?.["name"]);
  for (const table of OWN_TABLES) await sql.query(`DELETE FROM ${table} WHERE profile = $1`, [name]);
  for (const [kind, { learned, opinions }] of Object.entries(kinds)) {
    await writeLearned(sql, name, kind as Kind, learned);
    await writeOpinions(sql, name, kind as Kind, opinions, limits);
  }
  if (keepsMoods) await writeMoods(sql, name, moods, limits);
  await writeRows(
    sql,
    "profile_correction",
    corrections.map(({ looked, felt, times, lastAt }) => [name, looked, felt, times, lastAt]),
    "ON CONFLICT (profile, looked, felt) DO UPDATE SET times = excluded.times, last_at = excluded.last_at",
  );
}
