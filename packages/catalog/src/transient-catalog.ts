import { importFile } from "./import/import-file.ts";
import type { ImportOptions } from "./import/import-options.ts";
import type { ImportReport } from "./import/import-report.ts";
import { openSqliteStore } from "./store/sqlite/open-sqlite-store.ts";
import type { Store } from "./store/store.ts";

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
