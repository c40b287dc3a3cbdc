import { KINDS, type Kind, MoodreelError } from "@moodreel/core";
import { foldName } from "@moodreel/core/name";
import { NOTHING_LEARNED, type Learned } from "@moodreel/core/policy";
import type { Opinion } from "@moodreel/core/profile";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import type { Correction, MoodEntry, Profile, ProfileExport } from "../profile.ts";
import type { Sql, SqlRow } from "./database.ts";

export async function profilesOf(sql: Sql): Promise<readonly Profile[]> {
  return (await sql.query("SELECT * FROM profile ORDER BY created_at, name")).map(profileOfRow);
}

/** Of the name in any spelling of it. */
export async function profileOf(sql: Sql, name: string, lock = ""): Promise<Profile | null> {
  const [row] = await sql.query(`SELECT * FROM profile WHERE folded = $1${lock}`, [foldName(name)]);
  return row === undefined ? null : profileOfRow(row);
}

export function profileOfRow(row: SqlRow): Profile {
  return {
    name: String(row["name"]),
    createdAt: String(row["created_at"]),
    keepsMoods: Number(row["keeps_moods"]) === 1,
    ...(row["age_limit"] === null ? {} : { ageLimit: Number(row["age_limit"]) }),
  };
}

export async function learnedOf(sql: Sql, name: string, kind: Kind): Promise<Learned> {
  const [row] = await sql.query("SELECT learned FROM profile_learned WHERE profile = $1 AND kind = $2", [
    name,
    kind,
  ]);
  return row === undefined ? NOTHING_LEARNED : (written(row, "learned") as Learned);
}

export async function moodsOf(sql: Sql, name: string, limit: number): Promise<readonly MoodEntry[]> {
  const rows = await sql.query("SELECT mood FROM profile_mood WHERE profile = $1 ORDER BY at DESC LIMIT $2", [
    name,
    limit,
  ]);
  return rows.map((row) => written(row, "mood") as MoodEntry);
}

export async function correctionsOf(sql: Sql, name: string): Promise<readonly Correction[]> {
  const rows = await sql.query(
    "SELECT looked, felt, times, last_at FROM profile_correction WHERE profile = $1 ORDER BY times DESC, last_at DESC",
    [name],
  );
  return rows.map(
    (row) =>
      ({
        looked: row["looked"],
        felt: row["felt"],
        times: Number(row["times"]),
        lastAt: row["last_at"],
      }) as Correction,
  );
}

/** @param lock keeps changes out, so that the parts belong together */
export async function exportOf(
  sql: Sql,
  given: string,
  lock: string,
  limits: ProfileLimits,
): Promise<ProfileExport | null> {
  const profile = await profileOf(sql, given, lock);
  if (profile === null) return null;
  const { name } = profile;
  const kinds: Partial<Record<Kind, { learned: Learned; opinions: readonly Opinion[] }>> = {};
  for (const kind of KINDS) {
    const learned = await learnedOf(sql, name, kind);
    const rows = await sql.query(
      "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 ORDER BY at DESC, item",
      [name, kind],
    );
    if (rows.length === 0 && learned === NOTHING_LEARNED) continue;
    kinds[kind] = { learned, opinions: rows.map(opinionOf) };
  }
  return {
    profile,
    kinds,
    moods: await moodsOf(sql, name, limits.moods),
    corrections: await correctionsOf(sql, name),
  };
}

export function opinionOf(row: SqlRow): Opinion {
  return written(row, "opinion") as Opinion;
}

/** What this program wrote itself, as JSON. */
function written(row: SqlRow, column: string): unknown {
  try {
    return JSON.parse(String(row[column]));
  } catch (cause) {
    throw new MoodreelError(
      "store-unreadable",
      `The ${column} of a profile is damaged. Restore the profiles from a backup, or delete the profile.`,
      { column },
      { cause },
    );
  }
}
