import type { Kind } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { CatalogSummary } from "../catalog-summary.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { catalogRow, generationsInUse, type CatalogRow } from "./catalog-rows.ts";
import { fillGeneration } from "./fill-generation.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";

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
  files.sweep(() => generationsInUse(db));
  const before = catalogRow(db, name);
  if (before !== null && before.kind !== kind && mode === "merge")
    throw kindMismatch(name, before.kind, kind);
  const generation = newGeneration(db);
  let fingerprint: string | null = null;
  const afterItems = (): { generation: number; keep: boolean } | null => {
    fingerprint = target.fingerprint?.() ?? null;
    if (fingerprint !== null && before?.fingerprint === fingerprint && before.kind === kind) {
      throw new Unchanged();
    }
    const now = catalogRow(db, name);
    if (mode === "merge" && now?.generation !== before?.generation) throw writtenMeanwhile(name);
    return now === null ? null : { generation: now.generation, keep: mode === "merge" };
  };
  try {
    const { items, ...changes } = await fillGeneration(files, generation, batches, afterItems, signal);
    files.keep(generation);
    const catalog: CatalogSummary = { name, kind, items, importedAt };
    const replaced = publish(db, catalog, generation, fingerprint, mode === "merge" ? before : undefined);
    for (const old of replaced) files.remove(old);
    return { catalog, ...changes, unchanged: false };
  } catch (error) {
    files.remove(generation);
    if (error instanceof Unchanged && before !== null) return unchanged(before);
    throw error;
  }
}

/**
 * @param base what was merged with, `undefined` when nothing was
 * @returns the generation that is no longer named
 */
function publish(
  db: DatabaseSync,
  { name, kind, items, importedAt }: CatalogSummary,
  generation: number,
  fingerprint: string | null,
  base: CatalogRow | null | undefined,
): readonly number[] {
  return inTransaction(db, () => {
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
    return now === null ? [] : [now.generation];
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
