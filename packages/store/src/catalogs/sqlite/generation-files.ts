import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { prepareForReading } from "./generation-schema.ts";

/** Where the databases of generations are kept: files beside the store's own, or memory. */
export interface GenerationFiles {
  /** Whether another thread can write there. */
  readonly shared: boolean;
  pathOf(generation: number): string;
  create(generation: number): DatabaseSync;
  /** @throws what SQLite throws, such as when the file is gone */
  open(generation: number): DatabaseSync;
  /** Makes a written generation last, before it is named anywhere. */
  keep(generation: number): void;
  remove(generation: number): void;
  /**
   * Removes what processes that are gone left behind. `used` is asked after the files were listed.
   *
   * @param now ms since the epoch, the machine's own clock by default, which also dates the files
   */
  sweep(used: () => ReadonlySet<number>, now?: () => number): void;
}

/**
 * A file that no catalogue names and nobody has written to for this long belongs to a process that is
 * gone.
 */
const STALE_MS = 10 * 60 * 1000;

export function generationFiles(folder: string): GenerationFiles {
  const pathOf = (generation: number): string => join(folder, `${generation}.db`);
  // On Windows a file that somebody reads cannot be removed: a later sweep does it.
  const remove = (generation: number): void => {
    try {
      rmSync(pathOf(generation), { force: true });
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  };
  return {
    shared: true,
    pathOf,
    create(generation) {
      mkdirSync(folder, { recursive: true });
      return new DatabaseSync(pathOf(generation));
    },
    open(generation) {
      const url = pathToFileURL(pathOf(generation));
      // Nobody ever writes to it again, so it needs no locks.
      url.searchParams.set("immutable", "1");
      const db = new DatabaseSync(url, { readOnly: true });
      try {
        prepareForReading(db, pathOf(generation));
        return db;
      } catch (error) {
        db.close();
        throw error;
      }
    },
    keep(generation) {
      for (const path of [pathOf(generation), folder]) {
        const file = openSync(path, "r");
        try {
          fsyncSync(file);
        } finally {
          closeSync(file);
        }
      }
    },
    remove,
    sweep(used, now = Date.now) {
      const found = generationsIn(folder);
      const keep = used();
      for (const generation of found) {
        const info = statSync(pathOf(generation), { throwIfNoEntry: false });
        if (!keep.has(generation) && info !== undefined && info.mtimeMs < now() - STALE_MS)
          remove(generation);
      }
    },
  };
}

/** For a store in memory. */
export function generationsInMemory(): GenerationFiles {
  const databases = new Map<number, DatabaseSync>();
  return {
    shared: false,
    pathOf: () => ":memory:",
    create(generation) {
      const db = new DatabaseSync(":memory:");
      databases.set(generation, db);
      return db;
    },
    open(generation) {
      const db = databases.get(generation);
      if (db === undefined) throw new Error(`no generation ${generation}`);
      return db;
    },
    keep: () => undefined,
    remove: (generation) => void databases.delete(generation),
    sweep: () => undefined,
  };
}

function generationsIn(folder: string): readonly number[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const [, digits] = /^(\d{1,15})\.db$/.exec(name) ?? [];
      return digits === undefined ? [] : [Number(digits)];
    });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && "code" in error && (error.code === "EBUSY" || error.code === "EPERM");
}
