import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { catalogRows } from "./catalog-rows.ts";
import type { GenerationFiles } from "./generation-files.ts";

/**
 * Gives a finished draft a number that no file and no catalogue has, and that this database never
 * gave out before: readers remember what they read by it.
 */
export function numberDraft(db: DatabaseSync, files: GenerationFiles, mark: string): number {
  for (;;) {
    const generation = nextNumber(db, files);
    if (files.keep(mark, generation)) return generation;
  }
}

function nextNumber(db: DatabaseSync, files: GenerationFiles): number {
  return inTransaction(db, () => takeNumber(db, files));
}

/** A number that was never given out, inside the caller's transaction. */
export function takeNumber(db: DatabaseSync, files: GenerationFiles): number {
  const there = files.list();
  const last = db.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'generation'").get()?.["seq"];
  const named = catalogRows(db).map(({ generation }) => generation);
  const generation = [Number(last ?? 0), ...there, ...named].reduce((a, b) => Math.max(a, b)) + 1;
  db.prepare("INSERT INTO generation VALUES (?)").run(generation);
  db.prepare("DELETE FROM generation").run();
  return generation;
}
