import type { Item } from "@moodreel/core";
import type { BuiltGeneration } from "../../generation/write/generation-builder.ts";
import { dirname } from "node:path";
import type { ItemBatches } from "../catalog-store.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { GenerationThread } from "./generation-thread.ts";
import { writeGeneration } from "./write-generation.ts";

/** Up to so many items are written right here, in less time than a thread takes to start. */
const FEW = 20_000;

/** The generation whose items are looked at once all new ones were taken; `null` when there is none. */
export type EarlierChoice = () => { readonly generation: number; readonly keep: boolean } | null;

/** Writes all items into a new generation; on a thread of its own when they are many. */
export async function fillGeneration(
  files: GenerationFiles,
  generation: number,
  batches: ItemBatches,
  earlier: EarlierChoice,
  signal: AbortSignal | undefined,
): Promise<BuiltGeneration> {
  const iterator = checked(batches, signal);
  const first: (readonly Item[])[] = [];
  for (let items = 0; items <= FEW || !files.shared;) {
    const next = await iterator.next();
    if (next.done === true) return writeHere(files, generation, first, earlier);
    first.push(next.value);
    items += next.value.length;
  }
  const thread = new GenerationThread({ folder: dirname(files.pathOf(generation)), generation });
  const stop = (): void => void thread.stop();
  signal?.addEventListener("abort", stop);
  try {
    for (const batch of first.splice(0)) await thread.write(batch);
    for await (const batch of iterator) await thread.write(batch);
    const built = await thread.finish(earlier());
    signal?.throwIfAborted();
    return built;
  } catch (error) {
    signal?.throwIfAborted();
    throw error;
  } finally {
    signal?.removeEventListener("abort", stop);
    await thread.stop();
  }
}

async function writeHere(
  files: GenerationFiles,
  generation: number,
  batches: ItemBatches,
  choose: EarlierChoice,
): Promise<BuiltGeneration> {
  const db = files.create(generation);
  const chosen = choose();
  const before = chosen === null ? null : { db: files.open(chosen.generation), keep: chosen.keep };
  try {
    return await writeGeneration(db, batches, () => before);
  } finally {
    // One in memory lives on: it is the generation.
    if (files.shared) {
      db.close();
      before?.db.close();
    }
  }
}

async function* checked(
  batches: ItemBatches,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Item[], undefined> {
  for await (const batch of batches) {
    signal?.throwIfAborted();
    yield batch;
  }
  signal?.throwIfAborted();
  return undefined;
}
