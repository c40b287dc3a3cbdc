import { join } from "node:path";
import type { ProfileStore } from "@moodreel/catalog";
import { databaseUrls } from "./database-urls.ts";
import { ensureHome } from "./home.ts";

/** The profiles: in the database that DATABASE_URL names, else in a file of the home folder. */
export async function openProfiles(): Promise<ProfileStore> {
  const urls = databaseUrls(process.env);
  if (urls !== null) {
    const { openPostgresProfiles } = await import("@moodreel/catalog/postgres");
    return openPostgresProfiles(urls.url);
  }
  const { openSqliteProfiles } = await import("@moodreel/catalog");
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
