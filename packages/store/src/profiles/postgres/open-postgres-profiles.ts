import { ensureSchema, type PostgresSchema } from "../../postgres/ensure-schema.ts";
import { settingsOf, type PostgresSettingsGiven } from "../../postgres/postgres-settings.ts";
import type { Queryable } from "../../postgres/queryable.ts";
import { Servers } from "../../postgres/servers.ts";
import { DEFAULT_LIMITS, type ProfileLimits } from "../../limits/profile-limits.ts";
import type { ProfileStore } from "../profile-store.ts";
import { createProfileStore } from "../sql/create-profile-store.ts";
import type { Database, Sql } from "../sql/database.ts";
import { foldProfileNames } from "../sql/fold-profile-names.ts";
import { PROFILE_STEPS } from "../sql/profile-schema.ts";
import { settleOpinions } from "../sql/settle-opinions.ts";

const PROFILE_SCHEMA: PostgresSchema = {
  table: "profile_schema",
  lock: 778_801,
  steps: PROFILE_STEPS,
  unfinished:
    "SELECT 1 FROM profile WHERE folded IS NULL UNION ALL SELECT 1 FROM profile_opinion WHERE listed IS NULL LIMIT 1",
  finish: async (db) => {
    await foldProfileNames(sqlOver(db));
    await settleOpinions(sqlOver(db));
  },
};

/**
 * Opens the profiles kept in PostgreSQL. The process holds no state: any number may use one database.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws MoodreelError `store-unreachable`, `store-forbidden`, `store-too-new`, `store-not-set-up`,
 *   `unsupported` without `pg`
 *
 * @example
 * ```ts
 * import { openPostgresProfiles } from "@moodreel/store/postgres";
 *
 * const profiles = await openPostgresProfiles("postgres://moodreel:secret@localhost:5432/moodreel");
 * ```
 */
export async function openPostgresProfiles(
  url: string,
  { limits = DEFAULT_LIMITS, ...settings }: PostgresSettingsGiven & { readonly limits?: ProfileLimits } = {},
): Promise<ProfileStore> {
  return postgresProfiles(await Servers.open(url, settingsOf(settings)), limits);
}

/** The profiles over servers that others may use as well. */
export async function postgresProfiles(
  servers: Servers,
  limits: ProfileLimits = DEFAULT_LIMITS,
): Promise<ProfileStore> {
  const close = servers.use();
  try {
    await ensureSchema(servers, PROFILE_SCHEMA);
  } catch (error) {
    await close();
    throw error;
  }
  const database: Database = {
    place: servers.primary.place,
    // The database looks after its own pages.
    damage: async () => null,
    lock: " FOR UPDATE",
    ...sqlOver(servers.primary),
    transaction: async (work, committed) => {
      const made = await servers.primary.transaction((session) => work(sqlOver(session)));
      committed?.(made);
      return made;
    },
    reading: (work) =>
      servers.ask((one) =>
        one.transaction(async (session) => {
          // Of one moment: a restore may be made between two questions.
          await session.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY");
          return work(sqlOver(session));
        }),
      ),
    changes: { last: () => null, now: () => null },
    hasMarks: false,
    close,
  };
  const { timeoutMs } = servers;
  return {
    ...createProfileStore(database, limits),
    place: { type: "postgres", url: servers.primary.url, timeoutMs },
  };
}

function sqlOver(db: Queryable): Sql {
  return { query: async (text, values = []) => (await db.query(text, values)).rows };
}
