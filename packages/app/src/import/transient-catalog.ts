import { importFile } from "./import-file.ts";
import type { ImportOptions, ImportReport } from "@moodreel/importer";
import type { Store } from "@moodreel/store";
import { openSqliteStore } from "@moodreel/store/sqlite";

export interface TransientCatalog {
  readonly store: Store;
  readonly report: ImportReport;
}

/** A store in memory that holds one file, for a single question to it. Close it when done. */
export async function openTransientCatalog(path: string, options: ImportOptions): Promise<TransientCatalog> {
  const store = await openSqliteStore(":memory:");
  try {
    return { store, report: await importFile(store, { path }, options) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
