import { join } from "node:path";
import { databaseUrls, ensureHome } from "@moodreel/app";
import type { Store } from "@moodreel/store";
import { progressLine } from "../terminal/progress-line.ts";

/** The store, with the starter catalogue brought in on first use. */
export async function openStore(): Promise<Store> {
  const { ensureStarter } = await import("@moodreel/app");
  const store = await openBareStore();
  const progress = progressLine("Bringing in the starter catalogue");
  try {
    await ensureStarter(store, new Date().toISOString(), progress.update);
  } catch (error) {
    await store.close();
    throw error;
  } finally {
    progress.end();
  }
  return store;
}

/** The database that DATABASE_URL names, else a file of the home folder. */
export async function openBareStore(): Promise<Store> {
  const urls = databaseUrls(process.env);
  if (urls !== null) {
    const { openPostgresStore } = await import("@moodreel/store/postgres");
    return openPostgresStore(urls.url, urls.readUrls);
  }
  const { openSqliteStore } = await import("@moodreel/store/sqlite");
  return openSqliteStore(join(ensureHome(), "moodreel.db"));
}

/** Runs with the store and closes it, whatever happens. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
