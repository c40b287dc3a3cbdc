import type { Kind } from "@moodreel/core";
import { isEmptyOpinion, leftOutUntil, type Opinion } from "@moodreel/core/profile";
import type { ProfileLimits } from "../limits.ts";
import { tooManyOpinions } from "../profile-limit.ts";
import type { MoodEntry, Profile } from "../profile.ts";
import type { ProfileChange } from "../profile-store.ts";
import type { Sql } from "./database.ts";

/** Writes a change of a profile inside a transaction that holds its row. */
export async function writeChange(
  sql: Sql,
  { name, keepsMoods: before }: Profile,
  kind: Kind,
  {
    keepsMoods = before,
    learned,
    opinions = [],
    mood,
    correction,
    clearMoods = false,
    clearCorrections = false,
  }: ProfileChange,
  limits: ProfileLimits,
): Promise<void> {
  if (keepsMoods !== before) {
    await sql.query("UPDATE profile SET keeps_moods = $2 WHERE name = $1", [name, Number(keepsMoods)]);
  }
  // Consent that is taken back takes what was kept under it along.
  if (clearMoods || !keepsMoods) await sql.query("DELETE FROM profile_mood WHERE profile = $1", [name]);
  if (clearCorrections) await sql.query("DELETE FROM profile_correction WHERE profile = $1", [name]);
  if (learned !== undefined) {
    await sql.query(
      "INSERT INTO profile_learned VALUES ($1, $2, $3) ON CONFLICT (profile, kind) DO UPDATE SET learned = excluded.learned",
      [name, kind, JSON.stringify(learned)],
    );
  }
  for (const opinion of opinions) await writeOpinion(sql, name, kind, opinion);
  if (opinions.length > 0) await checkRoom(sql, name, limits);
  if (mood !== undefined && keepsMoods) await writeMood(sql, name, mood, limits);
  if (correction !== undefined) {
    const { looked, felt, lastAt } = correction;
    await sql.query(
      `INSERT INTO profile_correction VALUES ($1, $2, $3, 1, $4)
      ON CONFLICT (profile, looked, felt) DO UPDATE SET times = profile_correction.times + 1, last_at = excluded.last_at`,
      [name, looked, felt, lastAt],
    );
  }
}

async function writeOpinion(sql: Sql, name: string, kind: Kind, opinion: Opinion): Promise<void> {
  const { item, at } = opinion;
  if (isEmptyOpinion(opinion)) {
    await sql.query("DELETE FROM profile_opinion WHERE profile = $1 AND kind = $2 AND item = $3", [
      name,
      kind,
      item.id,
    ]);
    return;
  }
  await sql.query(
    `INSERT INTO profile_opinion VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (profile, kind, item) DO UPDATE
    SET at = excluded.at, left_out_until = excluded.left_out_until, opinion = excluded.opinion`,
    [name, kind, item.id, at, leftOutUntil(opinion), JSON.stringify(opinion)],
  );
}

async function checkRoom(sql: Sql, name: string, limits: ProfileLimits): Promise<void> {
  const [row] = await sql.query(
    "SELECT CAST(count(*) AS INTEGER) AS n FROM profile_opinion WHERE profile = $1",
    [name],
  );
  if (Number(row?.["n"]) <= limits.opinions) return;
  throw tooManyOpinions(name, limits.opinions);
}

async function writeMood(sql: Sql, name: string, mood: MoodEntry, limits: ProfileLimits): Promise<void> {
  await sql.query(
    "INSERT INTO profile_mood VALUES ($1, $2, $3) ON CONFLICT (profile, at) DO UPDATE SET mood = excluded.mood",
    [name, mood.at, JSON.stringify(mood)],
  );
  await sql.query(
    `DELETE FROM profile_mood WHERE profile = $1 AND at <
      (SELECT min(at) FROM (SELECT at FROM profile_mood WHERE profile = $1 ORDER BY at DESC LIMIT $2) AS kept)`,
    [name, limits.moods],
  );
}
