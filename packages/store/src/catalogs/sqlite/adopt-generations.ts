import type { DatabaseSync } from "node:sqlite";
import { inTransaction } from "../../sqlite/in-transaction.ts";
import { catalogRow, catalogRows, putCatalogRow } from "./catalog-rows.ts";
import type { GenerationAbout } from "./generation-about.ts";
import type { GenerationFiles } from "./generation-files.ts";
import { halfRestored } from "./half-restored.ts";
import { STALE_MS } from "./sweep-generations.ts";

/** A generation that no catalogue of the database names. */
export interface Orphan {
  readonly generation: number;
  /** `null` where it does not say, or cannot be read. */
  readonly about: GenerationAbout | null;
}

/**
 * Names generations again that no catalogue names: those of a database that was moved away, damaged, or put
 * back older than they are. A catalogue that has its own generation keeps it, and the other one stays where it is.
 *
 * @param now ms since the epoch
 */
export function adoptGenerations(
  db: DatabaseSync,
  files: GenerationFiles,
  now: () => number = Date.now,
): void {
  for (const { generation, about } of orphansOf(db, files).toSorted(latestFirst)) {
    if (about === null || isUnderWay(db, files, generation, about, now)) continue;
    inTransaction(db, () => {
      if (halfRestored(db).has(about.mark)) return;
      const there = catalogRow(db, about.name);
      if (there !== null && canBeOpened(files, there.generation, there.mark)) return;
      putCatalogRow(db, { ...about, generation });
    });
  }
}

/** All that no catalogue names; those that were replaced and could not be removed yet are not among them. */
export function orphansOf(db: DatabaseSync, files: GenerationFiles): readonly Orphan[] {
  const named = catalogRows(db);
  const dropped = db
    .prepare("SELECT generation, mark FROM dropped")
    .all()
    .map((row) => ({ generation: Number(row["generation"]), mark: row["mark"] as string | null }));
  const known = new Set([...named, ...dropped].map(({ generation, mark }) => `${generation} ${mark}`));
  const numbers = new Set(named.map(({ generation }) => generation));
  return files
    .list()
    .map((generation) => ({ generation, about: files.about(generation) }))
    .filter(
      ({ generation, about }) =>
        !known.has(`${generation} ${about?.mark ?? null}`) &&
        // A catalogue's own that is damaged does not say what it is.
        (about !== null || !numbers.has(generation)),
    );
}

function latestFirst(a: Orphan, b: Orphan): number {
  return (b.about?.importedAt ?? "").localeCompare(a.about?.importedAt ?? "") || b.generation - a.generation;
}

/** Another process has given it its number, and names it in a moment. */
function isUnderWay(
  db: DatabaseSync,
  files: GenerationFiles,
  generation: number,
  { mark }: GenerationAbout,
  now: () => number,
): boolean {
  const isOwn = db.prepare("SELECT 1 FROM draft WHERE mark = ?").get(mark) !== undefined;
  return isOwn && (files.changedAt(files.pathOf(generation)) ?? 0) > now() - STALE_MS;
}

function canBeOpened(files: GenerationFiles, generation: number, mark: string | null): boolean {
  try {
    files.open(generation, mark).close();
    return true;
  } catch {
    return false;
  }
}
