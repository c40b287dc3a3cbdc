import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { Profile } from "../profile.ts";
import type { ProfileConfiguration } from "../profile-store.ts";
import type { Sql } from "./database.ts";
import { writeMoods } from "./write-moods.ts";

/** Writes what goes for all kinds, inside a transaction that holds the profile's row. */
export async function writeConfiguration(
  sql: Sql,
  { name, keepsMoods: before }: Profile,
  {
    keepsMoods = before,
    ageLimit,
    mood,
    correction,
    clearMoods = false,
    clearCorrections = false,
  }: ProfileConfiguration,
  limits: ProfileLimits,
): Promise<void> {
  if (keepsMoods !== before) {
    await sql.query("UPDATE profile SET keeps_moods = $2 WHERE name = $1", [name, Number(keepsMoods)]);
  }
  if (ageLimit !== undefined) {
    await sql.query("UPDATE profile SET age_limit = $2 WHERE name = $1", [name, ageLimit]);
  }
  if (clearMoods || !keepsMoods) await sql.query("DELETE FROM profile_mood WHERE profile = $1", [name]);
  if (clearCorrections) await sql.query("DELETE FROM profile_correction WHERE profile = $1", [name]);
  if (mood !== undefined && keepsMoods) await writeMoods(sql, name, [mood], limits);
  if (correction !== undefined) {
    const { looked, felt, lastAt } = correction;
    await sql.query(
      `INSERT INTO profile_correction VALUES ($1, $2, $3, 1, $4)
      ON CONFLICT (profile, looked, felt) DO UPDATE SET times = profile_correction.times + 1, last_at = excluded.last_at`,
      [name, looked, felt, lastAt],
    );
  }
}
