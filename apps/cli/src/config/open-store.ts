import { join } from "node:path";
import { ensureStarter, openSqliteStore, type Store } from "@moodreel/catalog";
import { progressLine } from "../terminal/progress-line.ts";
import { ensureHome } from "./home.ts";

/** The store in the home folder, with the starter catalogue brought in on first use. */
export async function openStore(): Promise<Store> {
  const store = await openSqliteStore(join(ensureHome(), "moodreel.db"));
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

/** Runs with the store and closes it, whatever happens. */
export async function withStore<T>(use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore();
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
