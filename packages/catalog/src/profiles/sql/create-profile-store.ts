import { KINDS, NOTHING_LEARNED, type Kind, type Learned, type Opinion } from "@moodreel/core";
import type { ProfileLimits } from "../limits.ts";
import { profileLimit } from "../profile-limit.ts";
import type { Correction, MoodEntry, Profile, ProfileExport } from "../profile.ts";
import type { ProfileStore } from "../profile-store.ts";
import type { Database, Sql, SqlRow } from "./database.ts";
import { writeChange } from "./write-change.ts";

/** The profile store over a migrated database of either dialect. */
export function createProfileStore(db: Database, limits: ProfileLimits): ProfileStore {
  return {
    profiles: () => profilesOf(db),
    create: ({ name, createdAt, keepsMoods }) =>
      db.transaction(async (sql) => {
        const [row] = await sql.query("SELECT CAST(count(*) AS INTEGER) AS n FROM profile");
        if (Number(row?.["n"]) >= limits.profiles)
          throw profileLimit(`There are ${limits.profiles} profiles. Delete one first.`, name);
        const made = await sql.query(
          "INSERT INTO profile VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING name",
          [name, createdAt, Number(keepsMoods)],
        );
        return made.length > 0;
      }),
    remove: async (name) =>
      (await db.query("DELETE FROM profile WHERE name = $1 RETURNING name", [name])).length > 0,
    read: async (name, kind, at) => {
      const profile = await profileOf(db, name);
      if (profile === null) return null;
      const [learned, opinions, leftOut] = await Promise.all([
        learnedOf(db, name, kind),
        db.query(
          "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 ORDER BY at DESC, item LIMIT $3",
          [name, kind, limits.opinionsRead],
        ),
        db.query(
          "SELECT item FROM profile_opinion WHERE profile = $1 AND kind = $2 AND left_out_until > $3",
          [name, kind, at],
        ),
      ]);
      return {
        profile,
        learned,
        opinions: opinions.map((row) => parse<Opinion>(row, "opinion")),
        leftOut: leftOut.map(({ item }) => String(item)),
      };
    },
    change: (name, kind, items, change) =>
      db.transaction(async (sql) => {
        const profile = await profileOf(sql, name, db.lock);
        if (profile === null) return null;
        const opinions = new Map<string, Opinion>();
        for (const item of items) {
          const [row] = await sql.query(
            "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 AND item = $3",
            [name, kind, item],
          );
          if (row !== undefined) opinions.set(item, parse<Opinion>(row, "opinion"));
        }
        const [lastMood = null] = await moodsOf(sql, name, 1);
        const made = change({ profile, learned: await learnedOf(sql, name, kind), opinions, lastMood });
        await writeChange(sql, profile, kind, made, limits);
        return made;
      }),
    moods: (name, limit) => moodsOf(db, name, limit),
    corrections: (name) => correctionsOf(db, name),
    // The lock keeps changes out, so that the parts belong together.
    export: (name) => db.transaction((sql) => exportOf(sql, name, db.lock, limits)),
    close: () => db.close(),
  };
}

async function profilesOf(sql: Sql): Promise<readonly Profile[]> {
  return (await sql.query("SELECT * FROM profile ORDER BY created_at, name")).map(profileOfRow);
}

async function profileOf(sql: Sql, name: string, lock = ""): Promise<Profile | null> {
  const [row] = await sql.query(`SELECT * FROM profile WHERE name = $1${lock}`, [name]);
  return row === undefined ? null : profileOfRow(row);
}

function profileOfRow(row: SqlRow): Profile {
  return {
    name: String(row["name"]),
    createdAt: String(row["created_at"]),
    keepsMoods: Number(row["keeps_moods"]) === 1,
  };
}

async function learnedOf(sql: Sql, name: string, kind: Kind): Promise<Learned> {
  const [row] = await sql.query("SELECT learned FROM profile_learned WHERE profile = $1 AND kind = $2", [
    name,
    kind,
  ]);
  return row === undefined ? NOTHING_LEARNED : parse<Learned>(row, "learned");
}

async function moodsOf(sql: Sql, name: string, limit: number): Promise<readonly MoodEntry[]> {
  const rows = await sql.query("SELECT mood FROM profile_mood WHERE profile = $1 ORDER BY at DESC LIMIT $2", [
    name,
    limit,
  ]);
  return rows.map((row) => parse<MoodEntry>(row, "mood"));
}

async function correctionsOf(sql: Sql, name: string): Promise<readonly Correction[]> {
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

async function exportOf(
  sql: Sql,
  name: string,
  lock: string,
  limits: ProfileLimits,
): Promise<ProfileExport | null> {
  const profile = await profileOf(sql, name, lock);
  if (profile === null) return null;
  const kinds: Partial<Record<Kind, { learned: Learned; opinions: readonly Opinion[] }>> = {};
  for (const kind of KINDS) {
    const learned = await learnedOf(sql, name, kind);
    const rows = await sql.query(
      "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 ORDER BY at DESC, item",
      [name, kind],
    );
    if (rows.length === 0 && learned === NOTHING_LEARNED) continue;
    kinds[kind] = { learned, opinions: rows.map((row) => parse<Opinion>(row, "opinion")) };
  }
  return {
    profile,
    kinds,
    moods: await moodsOf(sql, name, limits.moods),
    corrections: await correctionsOf(sql, name),
  };
}

/** What this program wrote itself. */
function parse<T>(row: SqlRow, column: string): T {
  return JSON.parse(String(row[column])) as T;
}
