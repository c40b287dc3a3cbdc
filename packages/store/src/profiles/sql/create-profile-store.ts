import { foldName } from "@moodreel/core/name";
import type { Opinion } from "@moodreel/core/profile";
import { checkProfiles } from "../check-profiles.ts";
import type { ProfileLimits } from "../../limits/profile-limits.ts";
import { tooManyProfiles } from "../profile-limit.ts";
import type { ProfileStore } from "../profile-store.ts";
import { hasChangedRows } from "./changed-rows.ts";
import type { Database, Sql } from "./database.ts";
import {
  correctionsOf,
  exportOf,
  learnedOf,
  moodsOf,
  opinionOf,
  profileOf,
  profilesOf,
} from "./read-profile.ts";
import { RememberedStates, type MarksOfChange } from "./remembered-states.ts";
import { restoreProfile } from "./restore-profile.ts";
import { markOf, stateAt } from "./kept-state.ts";
import { writeConfiguration } from "./write-configuration.ts";
import { writeLearned, writeOpinions } from "./write-opinions.ts";

/** The profile store over a migrated database of either dialect. */
export function createProfileStore(db: Database, limits: ProfileLimits): ProfileStore {
  const exportProfile: ProfileStore["export"] = (name) =>
    db.transaction((sql) => exportOf(sql, name, db.lock, limits));
  const states = new RememberedStates(db, limits);
  return {
    profiles: () => db.reading(profilesOf),
    create: ({ name, createdAt, keepsMoods, ageLimit = null }) =>
      db.transaction(async (sql) => {
        await checkRoom(sql, name, limits);
        const made = await sql.query(
          `INSERT INTO profile (name, created_at, keeps_moods, folded, age_limit) VALUES ($1, $2, $3, $4, $5)
          ON CONFLICT DO NOTHING RETURNING name`,
          [name, createdAt, Number(keepsMoods), foldName(name), ageLimit],
        );
        return made.length > 0;
      }),
    remove: (name) =>
      db.transaction(
        async (sql) =>
          (await sql.query("DELETE FROM profile WHERE folded = $1 RETURNING name", [foldName(name)])).length >
          0,
        () => states.forget(name),
      ),
    read: async (name, kind, at) => {
      const kept = await states.of(name, kind);
      return kept === null ? null : stateAt(kept, at);
    },
    change: (given, kind, items, change) => {
      let marks: MarksOfChange = { before: null, after: null };
      return db.transaction(
        async (sql) => {
          const profile = await profileOf(sql, given, db.lock);
          if (profile === null) return null;
          const { name } = profile;
          const before = db.hasMarks ? await markOf(sql, name) : null;
          const opinions = new Map<string, Opinion>();
          for (const item of items) {
            const [row] = await sql.query(
              "SELECT opinion FROM profile_opinion WHERE profile = $1 AND kind = $2 AND item = $3",
              [name, kind, item],
            );
            if (row !== undefined) opinions.set(item, opinionOf(row));
          }
          const [lastMood = null] = await moodsOf(sql, name, 1);
          const made = change({ profile, learned: await learnedOf(sql, name, kind), opinions, lastMood });
          if (made.learned !== undefined) await writeLearned(sql, name, kind, made.learned);
          if (made.opinions !== undefined) await writeOpinions(sql, name, kind, made.opinions, limits);
          if (made.mood !== undefined) await writeConfiguration(sql, profile, { mood: made.mood }, limits);
          if (db.hasMarks) marks = { before, after: await markOf(sql, name) };
          return made;
        },
        (made) => made !== null && states.changed(given, kind, made, marks),
      );
    },
    configure: (name, change, until) =>
      db.transaction(
        async (sql) => {
          const profile = await profileOf(sql, name, db.lock);
          if (profile === null) return null;
          const [lastMood = null] = await moodsOf(sql, profile.name, 1);
          const made = change({ profile, lastMood });
          await writeConfiguration(sql, profile, made, limits);
          return made;
        },
        (made) => (made?.keepsMoods ?? made?.ageLimit) !== undefined && states.forget(name),
        until,
      ),
    moods: (name, limit) =>
      db.reading(async (sql) => {
        const profile = await profileOf(sql, name);
        return profile === null ? [] : moodsOf(sql, profile.name, limit);
      }),
    corrections: (name) =>
      db.reading(async (sql) => {
        const profile = await profileOf(sql, name);
        return profile === null ? [] : correctionsOf(sql, profile.name);
      }),
    export: exportProfile,
    restore: (exported) =>
      db.transaction(
        async (sql) => {
          const { name } = exported.profile;
          if ((await profileOf(sql, name, db.lock)) === null) await checkRoom(sql, name, limits);
          await restoreProfile(sql, exported, limits);
        },
        () => states.forget(exported.profile.name),
      ),
    check: async () => {
      const damage = await db.damage();
      return [
        damage ??
          (await checkProfiles(
            { profiles: () => db.reading(profilesOf), export: exportProfile },
            db.place,
            (name) => db.reading((sql) => hasChangedRows(sql, name)),
          )),
      ];
    },
    close: () => db.close(),
  };
}

async function checkRoom(sql: Sql, name: string, limits: ProfileLimits): Promise<void> {
  const [row] = await sql.query("SELECT CAST(count(*) AS INTEGER) AS n FROM profile");
  if (Number(row?.["n"]) >= limits.profiles) throw tooManyProfiles(name, limits.profiles);
}
