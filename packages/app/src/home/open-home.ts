import { join } from "node:path";
import type { HomeOptions, OpenedHome } from "../context/home-options.ts";
import { databaseOf, type DatabaseGiven } from "./database-given.ts";
import { ensureHome, homeFolder } from "./home-folder.ts";
import { modelFiles } from "./model-files.ts";

type OpenedStores = Pick<OpenedHome, "store" | "profiles">;

/**
 * Opens what is kept in a home folder, or in PostgreSQL with the models in that folder.
 *
 * @throws MoodreelError `database-url-invalid`, and as the stores may fail
 */
export async function openHome(options: HomeOptions): Promise<OpenedHome> {
  const { home = homeFolder(), starter = true, onStarterProgress } = options;
  const database = databaseOf(options);
  const { store, profiles } = database === null ? await openFiles(home) : await openDatabase(database);
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

async function openFiles(home: string): Promise<OpenedStores> {
  const { openSqliteProfiles, openSqliteStore } = await import("@moodreel/store/sqlite");
  const store = await openSqliteStore(join(await ensureHome(home), "moodreel.db"));
  try {
    return { store, profiles: await openSqliteProfiles(join(home, "profiles.db")) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function openDatabase({ url, ...settings }: DatabaseGiven): Promise<OpenedStores> {
  const { openPostgres } = await import("@moodreel/store/postgres");
  return openPostgres(url, settings);
}
