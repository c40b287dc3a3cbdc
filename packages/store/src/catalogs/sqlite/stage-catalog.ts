import type { DatabaseSync } from "node:sqlite";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget } from "../write-report.ts";
import { catalogRow, type CatalogRow } from "./catalog-rows.ts";
import { fillGeneration } from "./fill-generation.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { newGeneration } from "./write-catalog.ts";

/** Writes a generation that no catalogue names yet. */
export async function stageCatalog(
  db: DatabaseSync,
  files: GenerationFiles,
  { name, kind, importedAt }: Omit<CatalogTarget, "mode">,
  batches: ItemBatches,
): Promise<CatalogRow> {
  const generation = newGeneration(db);
  try {
    const { items } = await fillGeneration(files, generation, batches, () => null, undefined);
    files.keep(generation);
    return { name, kind, items, importedAt, generation, fingerprint: null };
  } catch (error) {
    files.remove(generation);
    throw error;
  }
}

/**
 * Names a staged generation, inside the caller's transaction.
 *
 * @returns takes away the one that was named before, once the transaction is made
 */
export function nameStaged(db: DatabaseSync, files: GenerationFiles, staged: CatalogRow): () => void {
  const { name, kind, items, importedAt, generation, fingerprint } = staged;
  const now = catalogRow(db, name);
  db.prepare("INSERT OR REPLACE INTO catalog VALUES (?, ?, ?, ?, ?, ?)").run(
    name,
    kind,
    items,
    importedAt,
    generation,
    fingerprint,
  );
  return () => {
    if (now !== null) files.remove(now.generation);
  };
}

export function discardStaged(files: GenerationFiles, { generation }: CatalogRow): void {
  files.remove(generation);
}
