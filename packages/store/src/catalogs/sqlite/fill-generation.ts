import type { Item } from "@moodreel/core";
import { dirname } from "node:path";
import type { ItemBatches } from "../catalog-store.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { GenerationThread } from "./generation-thread.ts";
import { writeGeneration, type GenerationEnd, type WrittenGeneration } from "./write-generation.ts";

/** Up to so many items are written right here, in less time than a thread takes to start. */
const FEW = 20_000;

/**
 * Writes all items into the draft of a new generation; on a thread of its own when they are many.
 *
 * @param end asked once all items were taken
 */
export async function fillGeneration(
  files: GenerationFiles,
  mark: string,
  batches: ItemBatches,
  end: () => Promise<GenerationEnd>,
  signal: AbortSignal | undefined,
): Promise<WrittenGeneration> {
  const iterator = checked(batches, signal);
  const first: (readonly Item[])[] = [];
  for (let items = 0; items <= FEW || !files.shared;) {
    const next = await iterator.next();
    if (next.done === true) return writeHere(files, mark, first, end);
    first.push(next.value);
    items += next.value.length;
  }
  const thread = new GenerationThread({ folder: dirname(files.draftPathOf(mark)), mark });
  const stop = (): void => void thread.stop();
  signal?.addEventListener("abort", stop);
  try {
    for (const batch of first.splice(0)) await thread.write(batch);
    for await (const batch of iterator) await thread.write(batch);
    const built = await thread.finish(await end());
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
  mark: string,
  batches: ItemBatches,
  end: () => Promise<GenerationEnd>,
): Promise<WrittenGeneration> {
  const db = files.create(mark);
  try {
    const written = await writeGeneration(db, files, batches, end);
    // One in memory lives on: it is the generation.
    if (files.shared) db.close();
    files.finish(mark);
    return written;
  } catch (error) {
    if (db.isOpen) db.close();
    throw error;
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
