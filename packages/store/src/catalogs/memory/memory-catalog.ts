import type { Item, Kind } from "@moodreel/core";
import { GenerationReader } from "../../generation/read/generation-reader.ts";
import { GenerationBuilder } from "../../generation/write/generation-builder.ts";
import type { CatalogSummary } from "../catalog-summary.ts";
import { MemoryGeneration } from "./memory-generation.ts";

/** A catalogue as it is now; another object after every change. */
export interface MemoryCatalog {
  readonly summary: CatalogSummary;
  readonly fingerprint: string | null;
  readonly reader: () => Promise<GenerationReader>;
}

/** A catalogue as it is saved. */
export interface SavedCatalog {
  /** Missing in what an older program saved: then the key says it. */
  readonly name?: string | undefined;
  readonly kind: Kind;
  readonly importedAt: string;
  readonly fingerprint: string | null;
  readonly items: readonly Item[];
}

/** What was saved is made ready when it is first asked for. */
export function openCatalog(name: string, saved: SavedCatalog, generation: number): MemoryCatalog {
  const { kind, importedAt, fingerprint, items } = saved;
  let reader: Promise<GenerationReader> | undefined;
  return {
    summary: { name, kind, importedAt, items: items.length },
    fingerprint,
    reader: () => (reader ??= read(items, generation)),
  };
}

export async function saveableCatalog({
  summary,
  fingerprint,
  reader,
}: MemoryCatalog): Promise<SavedCatalog> {
  const items: Item[] = [];
  for await (const batch of (await reader()).scan()) items.push(...batch);
  const { name, kind, importedAt } = summary;
  return { name, kind, importedAt, fingerprint, items };
}

async function read(items: readonly Item[], generation: number): Promise<GenerationReader> {
  const memory = new MemoryGeneration();
  const builder = new GenerationBuilder(memory, null, false);
  await builder.add(items);
  await builder.finish(null);
  return new GenerationReader(memory, generation);
}
