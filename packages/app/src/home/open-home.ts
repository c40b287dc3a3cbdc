import { MoodreelError, type ErrorCode } from "@moodreel/core";
import type { HomeOptions, OpenedHome } from "../context/home-options.ts";
import { checkHome } from "./check-home.ts";
import { connectionsFile } from "./connections-file.ts";
import { databaseOf, type DatabaseGiven } from "./database-given.ts";
import { ensureHome, homeFolder } from "./home-folder.ts";
import { modelFiles } from "./model-files.ts";
import { withStarterModel } from "../starter/with-starter-model.ts";
import { openFiles, type OpenedStores } from "./open-files.ts";

/**
 * Opens what is kept in a home folder, or in PostgreSQL with the models in that folder. Of a home that is
 * damaged in part the rest is opened.
 *
 * @throws MoodreelError `database-url-invalid`, and as the stores may fail
 */
export async function openHome(options: HomeOptions): Promise<OpenedHome> {
  const { home = homeFolder(), starter = true, onStarterProgress } = options;
  const { onWarning: warn = () => undefined } = options;
  const database = databaseOf(options);
  const { store, profiles, lost } =
    database === null ? await openFiles(await ensureHome(home), warn) : await openDatabase(database, warn);
  const models = modelFiles(home);
  return {
    store,
    profiles,
    connections: connectionsFile(home),
    models: starter !== false ? withStarterModel(models) : models,
    async bringStarter(importedAt) {
      if (starter === false) return;
      const { ensureStarter } = await import("../starter/ensure-starter.ts");
      try {
        await ensureStarter(store, importedAt, { onProgress: onStarterProgress, again: starter === "again" });
      } catch (error) {
        // Where nothing can be written, what is there can still be asked.
        if (!isRefused(error) || (await store.catalogs()).length === 0) throw error;
        warn(`The starter catalogue is as it was: ${error.message}`);
      }
    },
    checkHome: async () => [...lost, ...(await checkHome(home, models))],
  };
}

const REFUSALS: ReadonlySet<string> = new Set<ErrorCode>([
  "no-permission",
  "disk-full",
  "store-busy",
  "store-forbidden",
  "store-read-only",
  "store-unreachable",
  "store-unreadable",
]);

function isRefused(error: unknown): error is MoodreelError {
  return error instanceof MoodreelError && REFUSALS.has(error.code);
}

async function openDatabase(
  { url, ...settings }: DatabaseGiven,
  onWarning: (message: string) => void,
): Promise<OpenedStores> {
  const { openPostgres } = await import("@moodreel/store/postgres");
  return { ...(await openPostgres(url, { ...settings, onWarning })), lost: [] };
}
