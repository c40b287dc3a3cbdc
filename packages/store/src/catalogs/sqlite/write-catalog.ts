import type { Kind } from "@moodreel/core";
import type { DatabaseSync } from "node:sqlite";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { catalogRow, putCatalogRow, type CatalogRow } from "./catalog-rows.ts";
import { fillGeneration } from "./fill-generation.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { numberDraft } from "./generation-number.ts";
import {
  forgetDraft,
  rememberDraft,
  rememberDropped,
  removeDropped,
  sweepGenerations,
} from "./sweep-generations.ts";
import { verifyGeneration } from "./verify-generation.ts";
import type { GenerationEnd } from "./write-generation.ts";

/** Thrown to leave a generation that turned out to be the one there is. */
class Unchanged extends Error {}

/**
 * Fills a draft that nobody sees yet, and then names it in one small transaction. Readers have the old
 * generation until then; whatever fails before leaves only a draft that is swept away later.
 */
export async function writeCatalog(
  db: DatabaseSync,
  files: GenerationFiles,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { kind, mode, importedAt, signal } = target;
  sweepGenerations(db, files);
  const before = catalogRow(db, target.name);
  // The catalogue that is there keeps the spelling of its name.
  const name = before?.name ?? target.name;
  if (before !== null && before.kind !== kind && mode === "merge")
    throw kindMismatch(name, before.kind, kind);
  const isWhole = async (row: CatalogRow): Promise<boolean> =>
    (await verifyGeneration(files, row)).damage === null;
  if (before !== null && isFrom(before, kind, target.known) && (await isWhole(before)))
    return unchanged(before);
  const mark = crypto.randomUUID();
  let fingerprint: string | null = null;
  const end = async (): Promise<GenerationEnd> => {
    fingerprint = target.fingerprint?.() ?? null;
    const isSame = before !== null && isFrom(before, kind, fingerprint);
    if (isSame && (await isWhole(before))) throw new Unchanged();
    const now = catalogRow(db, name);
    if (mode === "merge" && now?.generation !== before?.generation) throw writtenMeanwhile(name);
    const about = { name, kind, importedAt, fingerprint, mark };
    // What the very file mends is mended by it; another file must not make less of a catalogue unasked.
    const lenient = isSame || mode === "replace";
    return {
      about,
      earlier:
        now === null ? null : { generation: now.generation, mark: now.mark, keep: mode === "merge", lenient },
    };
  };
  rememberDraft(db, mark);
  let numbered: number | null = null;
  try {
    const { items, lost, ...changes } = await fillGeneration(files, mark, batches, end, signal);
    const generation = numberDraft(db, files, mark);
    numbered = generation;
    const catalog = { name, kind, items, importedAt };
    const row = { ...catalog, generation, fingerprint, mark };
    const replaced = publish(db, row, mode === "merge" ? before : undefined);
    if (replaced !== null) removeDropped(db, files, replaced.generation, replaced.mark);
    return { catalog, ...changes, unchanged: false, mended: lost };
  } catch (error) {
    files.discard(mark);
    if (numbered !== null) files.remove(numbered, mark);
    forgetDraft(db, mark);
    if (error instanceof Unchanged && before !== null) return unchanged(before);
    throw error;
  }
}

function isFrom(row: CatalogRow, kind: Kind, fingerprint: string | null | undefined): boolean {
  return typeof fingerprint === "string" && row.fingerprint === fingerprint && row.kind === kind;
}

/**
 * @param base what was merged with, `undefined` when nothing was
 * @returns the one that is no longer named
 */
function publish(
  db: DatabaseSync,
  row: CatalogRow & { readonly mark: string },
  base: CatalogRow | null | undefined,
): CatalogRow | null {
  return inTransaction(db, () => {
    const now = catalogRow(db, row.name);
    if (base !== undefined && (now?.generation ?? null) !== (base?.generation ?? null))
      throw writtenMeanwhile(row.name);
    putCatalogRow(db, row);
    forgetDraft(db, row.mark);
    if (now !== null) rememberDropped(db, now.generation, now.mark);
    return now;
  });
}

function unchanged({ name, kind, items, importedAt }: CatalogRow): WriteReport {
  const catalog = { name, kind: kind as Kind, items, importedAt };
  return { catalog, added: 0, updated: 0, removed: 0, kept: items, unchanged: true, mended: false };
}
