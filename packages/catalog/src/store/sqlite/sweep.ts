import type { DatabaseSync } from "node:sqlite";
import { setImmediate } from "node:timers/promises";
import { inTransaction } from "./in-transaction.ts";

/** A nameless catalogue that nobody has added to for this long belongs to a process that is gone. */
const STALE_MS = 10 * 60 * 1000;
/** Rows per transaction. */
const BATCH = 2000;

/** Deletes catalogues that were replaced, removed or left unfinished, a batch at a time. */
export async function sweep(db: DatabaseSync): Promise<void> {
  const nameless = db.prepare(
    "SELECT id FROM catalog WHERE name IS NULL AND (touched_at IS NULL OR touched_at < ?)",
  );
  for (const { id } of nameless.all(Date.now() - STALE_MS)) {
    while (sweepBatch(db, Number(id))) await setImmediate();
  }
}

/** Whether there may be more to do. */
function sweepBatch(db: DatabaseSync, catalogId: number): boolean {
  return inTransaction(db, () => {
    const genres = db
      .prepare(
        `DELETE FROM item_genre WHERE (catalog_id, genre_id, quality, item_id) IN
        (SELECT catalog_id, genre_id, quality, item_id FROM item_genre WHERE catalog_id = ? LIMIT ?)`,
      )
      .run(catalogId, BATCH).changes;
    const ids = JSON.stringify(
      db
        .prepare("SELECT id FROM item WHERE catalog_id = ? LIMIT ?")
        .all(catalogId, BATCH)
        .map(({ id }) => id),
    );
    db.prepare("DELETE FROM item_title WHERE rowid IN (SELECT value FROM json_each(?))").run(ids);
    const items = db
      .prepare("DELETE FROM item WHERE id IN (SELECT value FROM json_each(?))")
      .run(ids).changes;
    if (Number(genres) > 0 || Number(items) > 0) return true;
    db.prepare("DELETE FROM catalog WHERE id = ?").run(catalogId);
    return false;
  });
}
