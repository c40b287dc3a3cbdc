import { join } from "node:path";
import type { ProfileStore } from "@moodreel/catalog";
import { ensureHome } from "./home.ts";

/** The profiles: in the database that DATABASE_URL names, else in a file of the home folder. */
export async function openProfiles(): Promise<ProfileStore> {
  const url = process.env["DATABASE_URL"];
  const { openPostgresProfiles, openSqliteProfiles } = await import("@moodreel/catalog");
  return url ? openPostgresProfiles(url) : openSqliteProfiles(join(ensureHome(), "profiles.db"));
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
