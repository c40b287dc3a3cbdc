import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder } from "../../generation/write/generation-builder.ts";
import type { InTurn } from "../../memory/in-turn.ts";
import type { MemoryOptions } from "../../memory/saved.ts";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { saveableCatalog, type MemoryCatalog } from "./memory-catalog.ts";
import { MemoryGeneration } from "./memory-generation.ts";

export interface CatalogShelf {
  readonly catalogs: Map<string, MemoryCatalog>;
  readonly turn: InTurn;
  readonly save: MemoryOptions["save"];
}

/** Fills a generation that nobody sees yet, then names it. */
export async function writeCatalog(
  { catalogs, turn, save }: CatalogShelf,
  generation: number,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { name, kind, mode, importedAt, signal } = target;
  const before = catalogs.get(name);
  if (before !== undefined && before.summary.kind !== kind && mode === "merge")
    throw kindMismatch(name, before.summary.kind, kind);
  const memory = new MemoryGeneration();
  const builder = new GenerationBuilder(memory, null, false);
  for await (const batch of batches) {
    signal?.throwIfAborted();
    await builder.add(batch);
  }
  signal?.throwIfAborted();
  const fingerprint = target.fingerprint?.() ?? null;
  if (fingerprint !== null && before?.fingerprint === fingerprint && before.summary.kind === kind)
    return unchanged(before);
  const now = catalogs.get(name);
  if (mode === "merge" && now !== before) throw writtenMeanwhile(name);
  const earlier = now === undefined ? null : { batches: (await now.reader()).scan(), keep: mode === "merge" };
  const { items, ...changes } = await builder.finish(earlier);
  const reader = Promise.resolve(new GenerationReader(memory, generation));
  const made = { summary: { name, kind, items, importedAt }, fingerprint, reader: () => reader };
  await turn(async () => {
    if (mode === "merge" && catalogs.get(name) !== before) throw writtenMeanwhile(name);
    signal?.throwIfAborted();
    if (save !== undefined) await save(`catalog ${name}`, await saveableCatalog(made));
    catalogs.set(name, made);
  });
  return { catalog: made.summary, ...changes, unchanged: false, mended: false };
}

function unchanged({ summary }: MemoryCatalog): WriteReport {
  return {
    catalog: summary,
    added: 0,
    updated: 0,
    removed: 0,
    kept: summary.items,
    unchanged: true,
    mended: false,
  };
}
