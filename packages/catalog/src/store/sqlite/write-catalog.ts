import type { Kind } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { CatalogSummary, ItemBatches } from "../store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { catalogRow, generationsInUse, type CatalogRow } from "./catalog-rows.ts";
import { fillGeneration } from "./fill-generation.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { inTransaction } from "./in-transaction.ts";

/** Thrown to leave a generation that turned out to be the one there is. */
class Unchanged extends Error {}

/**
 * Fills a generation that nobody sees yet and then names it in one small transaction. Readers have the
 * old one until then; whatever fails before leaves only a file that is swept away later.
 */
export async function writeCatalog(
  db: DatabaseSync,
  files: GenerationFiles,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { name, kind, mode, importedAt, signal } = target;
  files.sweep(() => generationsInUse(db), Date.now());
  const before = catalogRow(db, name);
  if (before !== null && before.kind !== kind && mode === "merge")
    throw kindMismatch(name, before.kind, kind);
  const generation = newGeneration(db);
  let fingerprint: string | null = null;
  const afterItems = (): { generation: number; keep: boolean } | null => {
    fingerprint = target.fingerprint?.() ?? null;
    if (before === null) return null;
    if (fingerprint !== null && before.fingerprint === fingerprint && before.kind === kind)
      throw new Unchanged();
    return { generation: before.generation, keep: mode === "merge" };
  };
  try {
    const { items, ...changes } = await fillGeneration(files, generation, batches, afterItems, signal);
    files.keep(generation);
    const catalog: CatalogSummary = { name, kind, items, importedAt };
    publish(db, catalog, generation, fingerprint, mode === "merge" ? before : undefined);
    if (before !== null) files.remove(before.generation);
    return { catalog, ...changes, unchanged: false };
  } catch (error) {
    files.remove(generation);
    if (error instanceof Unchanged && before !== null) return unchanged(before);
    throw error;
  }
}

/** @param base what was merged with, `undefined` when nothing was */
function publish(
  db: DatabaseSync,
  { name, kind, items, importedAt }: CatalogSummary,
  generation: number,
  fingerprint: string | null,
  base: CatalogRow | null | undefined,
): void {
  inTransaction(db, () => {
    const now = catalogRow(db, name);
    if (base !== undefined && (now?.generation ?? null) !== (base?.generation ?? null))
      throw writtenMeanwhile(name);
    db.prepare("INSERT OR REPLACE INTO catalog VALUES (?, ?, ?, ?, ?, ?)").run(
      name,
      kind,
      items,
      importedAt,
      generation,
      fingerprint,
    );
  });
}

function newGeneration(db: DatabaseSync): number {
  return inTransaction(db, () => {
    const { lastInsertRowid } = db.prepare("INSERT INTO generation DEFAULT VALUES").run();
    db.prepare("DELETE FROM generation").run();
    return Number(lastInsertRowid);
  });
}

function unchanged({ name, kind, items, importedAt }: CatalogRow): WriteReport {
  const catalog = { name, kind: kind as Kind, items, importedAt };
  return { catalog, added: 0, updated: 0, removed: 0, kept: items, unchanged: true };
}
