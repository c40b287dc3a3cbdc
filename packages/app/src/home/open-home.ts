import { join } from "node:path";
import type { ProfileStore, Store } from "@moodreel/store";
import type { HomeOptions, OpenedHome } from "../context/home-options.ts";
import { checkUrl, databaseUrls, type DatabaseUrls } from "./database-urls.ts";
import { ensureHome, homeFolder } from "./home-folder.ts";
import { modelFiles } from "./model-files.ts";

/**
 * Opens what is kept in a home folder, or in PostgreSQL with the models in that folder.
 *
 * @throws MoodreelError `database-url-invalid`, and as the stores may fail
 */
export async function openHome(options: HomeOptions): Promise<OpenedHome> {
  const { home = homeFolder(), starter = true, onStarterProgress } = options;
  const urls = urlsOf(options);
  const store = urls === null ? await openFiles(home) : await openDatabase(urls);
  const profiles = await openProfiles(home, urls).catch(async (error: unknown) => {
    await store.close();
    throw error;
  });
  return {
    store,
    profiles,
    models: modelFiles(home),
    async bringStarter(importedAt) {
      if (!starter) return;
      const { ensureStarter } = await import("../starter/ensure-starter.ts");
      await ensureStarter(store, importedAt, onStarterProgress);
    },
  };
}

/** The environment counts only where nothing was named: a program of one's own may have a DATABASE_URL for other things. */
function urlsOf({ home, databaseUrl, readUrls = [] }: HomeOptions): DatabaseUrls | null {
  if (databaseUrl === undefined) return home === undefined ? databaseUrls(process.env) : null;
  checkUrl("databaseUrl", databaseUrl);
  for (const url of readUrls) checkUrl("readUrls", url);
  return { url: databaseUrl, readUrls };
}

async function openFiles(home: string): Promise<Store> {
  const { openSqliteStore } = await import("@moodreel/store/sqlite");
  return openSqliteStore(join(await ensureHome(home), "moodreel.db"));
}

async function openDatabase({ url, readUrls }: DatabaseUrls): Promise<Store> {
  const { openPostgresStore } = await import("@moodreel/store/postgres");
  return openPostgresStore(url, readUrls);
}

async function openProfiles(home: string, urls: DatabaseUrls | null): Promise<ProfileStore> {
  if (urls !== null) {
    const { openPostgresProfiles } = await import("@moodreel/store/postgres");
    return openPostgresProfiles(urls.url);
  }
  const { openSqliteProfiles } = await import("@moodreel/store/sqlite");
  return openSqliteProfiles(join(home, "profiles.db"));
}
