import type { Kind } from "@moodreel/core";
import type { ProfileLimits } from "../limits.ts";
import type { ProfileExport } from "../profile.ts";
import type { Sql } from "./database.ts";
import { writeMoods } from "./write-moods.ts";
import { writeLearned, writeOpinions } from "./write-opinions.ts";
import { writeRows } from "./write-rows.ts";

const OWN_TABLES = ["profile_opinion", "profile_learned", "profile_mood", "profile_correction"] as const;

/**
 * Puts what was exported in place of what there is of the profile, inside a transaction.
 *
 * @throws MoodreelError `profile-limit` for more opinions than allowed
 */
export async function restoreProfile(
  sql: Sql,
  { profile: { name, createdAt, keepsMoods }, kinds, moods, corrections }: ProfileExport,
  limits: ProfileLimits,
): Promise<void> {
  // First the row of the profile itself: whoever changes the same one waits for it.
  await sql.query(
    `INSERT INTO profile VALUES ($1, $2, $3) ON CONFLICT (name) DO UPDATE
    SET created_at = excluded.created_at, keeps_moods = excluded.keeps_moods`,
    [name, createdAt, Number(keepsMoods)],
  );
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
