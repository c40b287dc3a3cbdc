import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder } from "../../generation/write/generation-builder.ts";
import type { InTurn } from "../../memory/in-turn.ts";
import type { NamedThings } from "../../memory/named-things.ts";
import { kindMismatch, writtenMeanwhile } from "../catalog-conflict.ts";
import type { ItemBatches } from "../catalog-store.ts";
import type { CatalogTarget, WriteReport } from "../write-report.ts";
import { saveableCatalog, type MemoryCatalog, type SavedCatalog } from "./memory-catalog.ts";
import { MemoryGeneration } from "./memory-generation.ts";

export interface CatalogShelf {
  readonly catalogs: NamedThings<MemoryCatalog, SavedCatalog>;
  readonly turn: InTurn;
}

/** Fills a generation that nobody sees yet, then names it. */
export async function writeCatalog(
  { catalogs, turn }: CatalogShelf,
  generation: number,
  target: CatalogTarget,
  batches: ItemBatches,
): Promise<WriteReport> {
  const { kind, mode, importedAt, signal } = target;
  const before = catalogs.get(target.name);
  // The catalogue that is there keeps the spelling of its name.
  const name = before?.summary.name ?? target.name;
  if (before !== undefined && before.summary.kind !== kind && mode === "merge")
    throw kindMismatch(name, before.summary.kind, kind);
  if (target.known !== undefined && before?.fingerprint === target.known && before.summary.kind === kind)
    return unchanged(before);
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
    await catalogs.put(name, made, () => saveableCatalog(made));
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
