import { join } from "node:path";
import { databaseUrls, ensureHome } from "@moodreel/app";
import type { ProfileStore } from "@moodreel/store";

/** The profiles: in the database that DATABASE_URL names, else in a file of the home folder. */
export async function openProfiles(): Promise<ProfileStore> {
  const urls = databaseUrls(process.env);
  if (urls !== null) {
    const { openPostgresProfiles } = await import("@moodreel/store/postgres");
    return openPostgresProfiles(urls.url);
  }
  const { openSqliteProfiles } = await import("@moodreel/store/sqlite");
  return openSqliteProfiles(join(ensureHome(), "profiles.db"));
}

/** Runs with the profiles and closes them, whatever happens. */
export async function withProfiles<T>(use: (profiles: ProfileStore) => Promise<T>): Promise<T> {
  const profiles = await openProfiles();
  try {
    return await use(profiles);
  } finally {
    await profiles.close();
  }
}
