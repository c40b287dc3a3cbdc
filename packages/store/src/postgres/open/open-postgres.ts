import { postgresStore } from "../../catalogs/postgres/open-postgres-store.ts";
import { postgresProfiles } from "../../profiles/postgres/open-postgres-profiles.ts";
import type { ProfileStore } from "../../profiles/profile-store.ts";
import type { Store } from "../../store.ts";
import { settingsOf, type PostgresSettingsGiven } from "../postgres-settings.ts";
import { Servers } from "../servers.ts";

/**
 * Opens both stores of one PostgreSQL, which share its connections. They end when both are closed.
 *
 * @param url `postgres://user:password@host:port/database`
 * @throws MoodreelError `store-unreachable`, `store-forbidden`, `store-too-new`, `store-not-set-up`,
 *   `unsupported` without `pg`
 *
 * @example
 * ```ts
 * import { openPostgres } from "@moodreel/store/postgres";
 *
 * const { store, profiles } = await openPostgres("postgres://moodreel:secret@localhost:5432/moodreel", {
 *   readUrls: ["postgres://moodreel:secret@replica:5432/moodreel"],
 * });
 * ```
 */
export async function openPostgres(
  url: string,
  settings: PostgresSettingsGiven = {},
): Promise<{ readonly store: Store; readonly profiles: ProfileStore }> {
  const servers = await Servers.open(url, settingsOf(settings));
  const store = await postgresStore(servers);
  try {
    return { store, profiles: await postgresProfiles(servers) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
