import type { DatabaseSync } from "node:sqlite";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget } from "../write-report.ts";
import { catalogRow, putCatalogRow, type CatalogRow } from "./catalog-rows.ts";
import { fillGeneration } from "./fill-generation.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { takeNumber } from "./generation-number.ts";
import { forgetDraft, rememberDraft, rememberDropped, removeDropped } from "./sweep-generations.ts";

/** A catalogue whose generation is written, as a draft that nobody sees. */
export type StagedCatalog = Omit<CatalogRow, "generation" | "mark"> & { readonly mark: string };

/** Batches after which drafts that wait are said to be in use. */
const BATCHES = 100;

/** Writes the draft of a catalogue. @param waiting drafts that were written before, and are not named yet */
export async function stageCatalog(
  db: DatabaseSync,
  files: GenerationFiles,
  { name, kind, importedAt }: Omit<CatalogTarget, "mode">,
  batches: ItemBatches,
  waiting: readonly StagedCatalog[],
): Promise<StagedCatalog> {
  const about = { name, kind, importedAt, fingerprint: null, mark: crypto.randomUUID() };
  rememberDraft(db, about.mark);
  try {
    const kept = keptAlive(files, batches, waiting);
    const end = async () => ({ about, earlier: null });
    const { items } = await fillGeneration(files, about.mark, kept, end, undefined);
    return { ...about, items };
  } catch (error) {
    discardStaged(db, files, about);
    throw error;
  }
}

/** A draft that nobody has written to for long would be swept away: a large backup takes its time. */
async function* keptAlive(files: GenerationFiles, batches: ItemBatches, waiting: readonly StagedCatalog[]) {
  let count = 0;
  for await (const batch of batches) {
    if (count % BATCHES === 0) for (const { mark } of waiting) files.touch(mark);
    count += 1;
    yield batch;
  }
}

/**
 * Names a staged catalogue, inside the caller's transaction, in which nobody else can take its number.
 *
 * @returns takes away the one that was named before, once the transaction is made
 */
export function nameStaged(db: DatabaseSync, files: GenerationFiles, staged: StagedCatalog): () => void {
  let generation = takeNumber(db, files);
  while (!files.keep(staged.mark, generation)) generation = takeNumber(db, files);
  const now = catalogRow(db, staged.name);
  putCatalogRow(db, { ...staged, name: now?.name ?? staged.name, generation });
  forgetDraft(db, staged.mark);
  if (now !== null) rememberDropped(db, now.generation, now.mark);
  return () => {
    if (now !== null) removeDropped(db, files, now.generation, now.mark);
  };
}

/** Removes a draft, and the generation that it may have become in a transaction that was not made. */
export function discardStaged(
  db: DatabaseSync,
  files: GenerationFiles,
  { mark }: Pick<StagedCatalog, "mark">,
): void {
  files.discard(mark);
  removeMarked(files, new Set([mark]));
  forgetDraft(db, mark);
}

/** Removes generations by what they say they are. */
export function removeMarked(files: GenerationFiles, marks: ReadonlySet<string>): void {
  if (marks.size === 0) return;
  for (const generation of files.list()) {
    const mark = files.about(generation)?.mark;
    if (mark !== undefined && marks.has(mark)) files.remove(generation, mark);
  }
}
