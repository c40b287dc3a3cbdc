import { withSum } from "../../check/text-with-sum.ts";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { MoodEntry } from "../profile.ts";
import type { Sql } from "./database.ts";
import { writeRows } from "./write-rows.ts";

/** Adds moods, each in place of the one of the same moment; the oldest make room. */
export async function writeMoods(
  sql: Sql,
  name: string,
  moods: readonly MoodEntry[],
  limits: ProfileLimits,
): Promise<void> {
  const byMoment = new Map(moods.map((mood) => [mood.at, mood]));
  await writeRows(
    sql,
    "profile_mood",
    Array.from(byMoment, ([at, mood]) => [name, at, withSum(JSON.stringify(mood))]),
    "ON CONFLICT (profile, at) DO UPDATE SET mood = excluded.mood",
  );
  await sql.query(
    `DELETE FROM profile_mood WHERE profile = $1 AND at <
      (SELECT at FROM profile_mood WHERE profile = $1 ORDER BY at DESC LIMIT 1 OFFSET $2)`,
    [name, limits.moods - 1],
  );
}
