import type { Item } from "@moodreel/core";
import { setImmediate } from "node:timers/promises";
import type { DatabaseSync } from "node:sqlite";
import { CatalogError } from "../../errors.ts";
import type { CatalogSummary, Store } from "../store.ts";
import { inTransaction } from "./in-transaction.ts";
import { itemWriter } from "./item-writer.ts";
import { sweep } from "./sweep.ts";

/** Items per transaction: few enough that the event loop turns every twenty milliseconds or so. */
const BATCH = 1000;

/**
 * Fills a catalogue that has no name yet, batch by batch, and gives it the name at the end in one
 * small transaction. Readers see the old catalogue until then; other writers wait for one batch at
 * most; a killed process leaves only nameless rows, which the next import sweeps away.
 */
export async function replaceCatalog(
  db: DatabaseSync,
  { name, kind, importedAt }: Parameters<Store["replaceCatalog"]>[0],
  items: Iterable<Item> | AsyncIterable<Item>,
): Promise<CatalogSummary> {
  await sweep(db);
  const staged = stage(db, kind, importedAt);
  try {
    const count = await fill(db, staged, name, items);
    inTransaction(db, () => {
      db.prepare("UPDATE catalog SET name = NULL, touched_at = NULL WHERE name = ?").run(name);
      const named = db
        .prepare("UPDATE catalog SET name = ?, items = ?, touched_at = NULL WHERE id = ?")
        .run(name, count, staged);
      if (named.changes === 0) throw lost(name);
    });
    await sweep(db);
    return { name, kind, items: count, importedAt };
  } catch (error) {
    await giveUp(db, staged);
    throw error;
  }
}

function stage(db: DatabaseSync, kind: string, importedAt: string): number {
  const { lastInsertRowid } = db
    .prepare("INSERT INTO catalog (kind, imported_at, touched_at) VALUES (?, ?, ?)")
    .run(kind, importedAt, Date.now());
  return Number(lastInsertRowid);
}

async function fill(
  db: DatabaseSync,
  id: number,
  name: string,
  items: Iterable<Item> | AsyncIterable<Item>,
): Promise<number> {
  const writer = itemWriter(db, id);
  const touch = db.prepare("UPDATE catalog SET touched_at = ? WHERE id = ?");
  let batch: Item[] = [];
  const flush = (): void =>
    inTransaction(db, () => {
      if (touch.run(Date.now(), id).changes === 0) throw lost(name);
      for (const item of batch) writer.write(item);
    });
  for await (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    flush();
    batch = [];
    await setImmediate();
  }
  flush();
  return writer.count;
}

/** Only a process that slept for longer than `STALE_MS` comes here. */
function lost(name: string): CatalogError {
  return new CatalogError(
    "store-busy",
    `The import of ${name} stood still for so long that another program cleared it away. Import the file again.`,
    { name },
  );
}

/** Clears what was staged. When even that fails, the rows stay nameless and the next import clears them. */
async function giveUp(db: DatabaseSync, staged: number): Promise<void> {
  try {
    db.prepare("UPDATE catalog SET touched_at = NULL WHERE id = ?").run(staged);
    await sweep(db);
  } catch {
    // The caller is about to get the first error, which is the cause of this one.
  }
}
