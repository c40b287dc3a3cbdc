import { MoodreelError } from "@moodreel/core";
import { DatabaseSync } from "node:sqlite";
import { makePrivate } from "../../files/private-rights.ts";
import { checkOwn, checkPages } from "../../sqlite/check-own.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { openDatabase } from "../../sqlite/open-database.ts";
import { withSqliteErrors } from "../../sqlite/sqlite-error.ts";
import type { Store } from "../../store.ts";
import { adoptGenerations } from "./adopt-generations.ts";
import { convertOldCatalogs } from "./convert-old-catalogs.ts";
import { generationFiles, generationsInMemory } from "./generation-files.ts";
import { MIGRATIONS, migrateCatalogs, versionOf } from "./migrations.ts";
import { takeSettingsCopy } from "./settings-copy.ts";
import { sqliteStore } from "./sqlite-store.ts";

/** NORMAL is durable against a killed process; only a power cut may lose the last commits, never the file. */
const PRAGMAS = "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL";

/**
 * Opens the store kept in a SQLite file, with a folder of catalogues beside it; makes both when missing.
 * Catalogues that lie in the folder and that the file does not name are named again, and where the file is
 * new, policies and settings come back from the folder, too.
 *
 * @param path a file, or `:memory:` for a store that is gone when closed
 * @throws MoodreelError `no-permission`, `store-unreadable`, `store-too-new`, `disk-full`
 *
 * @example
 * ```ts
 * import { openSqliteStore } from "@moodreel/store/sqlite";
 *
 * const store = await openSqliteStore("moodreel.db");
 * console.log(await store.catalogs()); // []
 * await store.close();
 * ```
 */
export async function openSqliteStore(path: string): Promise<Store> {
  const folder = path === ":memory:" ? null : `${path}-catalogs`;
  let canWrite = false;
  const db = openDatabase(path, {}, (opened) => {
    opened.exec(PRAGMAS);
    checkOwn(opened, path, "catalog", () => versionOf(opened) > 0);
    checkPages(opened, path, true);
    const isNew = versionOf(opened) === 0;
    migrateCatalogs(opened, path);
    if (isNew && folder !== null) inTransaction(opened, () => takeSettingsCopy(opened, folder));
    canWrite = true;
  });
  const files = folder === null ? generationsInMemory() : generationFiles(folder);
  if (folder !== null) makePrivate(folder);
  if (canWrite) {
    try {
      await convertOldCatalogs(db, files);
      adoptGenerations(db, files);
    } catch (error) {
      db.close();
      withSqliteErrors(path, () => {
        throw error;
      });
    }
  }
  const refusal = canWrite ? null : readOnly(path);
  if (refusal !== null && versionOf(db) !== MIGRATIONS.length) {
    db.close();
    throw refusal;
  }
  return sqliteStore({ db, path, files, folder, refusal });
}

/**
 * The store in the place of one whose file is damaged, from what lies in the folder beside it. Nothing can
 * be changed in it: the file is still there, and whoever moves it away decides so.
 *
 * @param damage what opening the file threw
 */
export function openRescuedStore(path: string, damage: Error): Store {
  const folder = `${path}-catalogs`;
  const db = new DatabaseSync(":memory:");
  const files = generationFiles(folder);
  migrateCatalogs(db, path);
  takeSettingsCopy(db, folder);
  adoptGenerations(db, files);
  return sqliteStore({ db, path, files, folder, refusal: damage });
}

function readOnly(path: string): MoodreelError {
  return new MoodreelError(
    "no-permission",
    `Nothing can be changed: ${path} may only be read. Check that you may write there, or use another data folder.`,
    { path },
  );
}
