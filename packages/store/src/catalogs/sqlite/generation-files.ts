import {
  linkSync,
  openSync,
  closeSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileError } from "@moodreel/core/error";
import { pathToFileURL } from "node:url";
import { syncFileNow, syncFolderNow } from "../../files/sync-now.ts";
import { makePrivateFolder } from "../../files/private-folder.ts";
import { readAbout, type GenerationAbout } from "./generation-about.ts";
import { writeFileSum } from "./file-sum.ts";
import { damagedGeneration } from "./generation-error.ts";
import { prepareForReading } from "./generation-schema.ts";

/**
 * Where the databases of generations are kept: files beside the store's own, or memory. One is written as
 * a draft, under its mark, and gets its number when it is whole; no file is ever written over.
 */
export interface GenerationFiles {
  /** Whether another thread can write there. */
  readonly shared: boolean;
  pathOf(generation: number): string;
  draftPathOf(mark: string): string;
  /** An empty draft. @throws MoodreelError `no-permission`, `disk-full` */
  create(mark: string): DatabaseSync;
  /** Makes a written draft last. */
  finish(mark: string): void;
  /** Gives a finished draft its number. Whether there was no file of that number. */
  keep(mark: string, generation: number): boolean;
  discard(mark: string): void;
  /** Says that a draft is still in use. @param now ms since the epoch */
  touch(mark: string, now?: () => number): void;
  /**
   * @param mark what the generation must say it is; `null` for one of the first form, which does not say
   * @throws MoodreelError `catalog-damaged`, `store-too-new`; what SQLite throws, such as when the file is gone
   */
  open(generation: number, mark: string | null): DatabaseSync;
  /** What a generation says of itself; `null` where it does not, or cannot be read. */
  about(generation: number): GenerationAbout | null;
  /**
   * Removes a generation, if it is still the one that is meant: another database may have used the number
   * since. Whether it is gone.
   */
  remove(generation: number, mark: string | null): boolean;
  /** Numbers that have a file, whoever wrote it. */
  list(): readonly number[];
  /** Milliseconds since the epoch at which a file was last written; `null` when it is not there. */
  changedAt(path: string): number | null;
  /** Bytes; 0 when it is not there. */
  sizeOf(path: string): number;
}

export function generationFiles(folder: string): GenerationFiles {
  const pathOf = (generation: number): string => join(folder, `${generation}.db`);
  const draftPathOf = (mark: string): string => join(folder, `${mark}.part`);
  const openAny = (generation: number): DatabaseSync => {
    const path = pathOf(generation);
    const url = pathToFileURL(path);
    // Nobody ever writes to it again, so it needs no locks.
    url.searchParams.set("immutable", "1");
    const db = new DatabaseSync(url, { readOnly: true });
    try {
      prepareForReading(db, path);
      return db;
    } catch (error) {
      db.close();
      throw error;
    }
  };
  const open = (generation: number, mark: string | null): DatabaseSync => {
    const db = openAny(generation);
    try {
      if ((readAbout(db)?.mark ?? null) === mark) return db;
      throw damagedGeneration(pathOf(generation), "other");
    } catch (error) {
      db.close();
      throw error;
    }
  };
  return {
    shared: true,
    pathOf,
    draftPathOf,
    create(mark) {
      makePrivateFolder(folder);
      const path = draftPathOf(mark);
      try {
        closeSync(openSync(path, "wx", 0o600));
      } catch (error) {
        throw fileError(error, path);
      }
      return new DatabaseSync(path);
    },
    finish(mark) {
      writeFileSum(draftPathOf(mark));
      syncFileNow(draftPathOf(mark));
    },
    keep(mark, generation) {
      if (!nameOnce(draftPathOf(mark), pathOf(generation))) return false;
      syncFolderNow(folder);
      return true;
    },
    discard: (mark) => void removeFile(draftPathOf(mark)),
    touch(mark, now = Date.now) {
      const seconds = now() / 1000;
      utimesSync(draftPathOf(mark), seconds, seconds);
    },
    open,
    about(generation) {
      try {
        const db = openAny(generation);
        try {
          return readAbout(db);
        } finally {
          db.close();
        }
      } catch {
        return null;
      }
    },
    remove(generation, mark) {
      try {
        open(generation, mark).close();
      } catch (error) {
        // What cannot be read holds nothing that could be another's; what a newer program wrote may.
        if (isOther(error) || codeOf(error) === "store-too-new") return false;
      }
      return removeFile(pathOf(generation));
    },
    list: () =>
      namesIn(folder).flatMap((name) => {
        const [, digits] = /^(\d{1,15})\.db$/.exec(name) ?? [];
        return digits === undefined ? [] : [Number(digits)];
      }),
    changedAt: (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null,
    sizeOf: (path) => statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  };
}

/** For a store in memory. */
export function generationsInMemory(): GenerationFiles {
  const drafts = new Map<string, DatabaseSync>();
  const databases = new Map<number, DatabaseSync>();
  return {
    shared: false,
    pathOf: () => ":memory:",
    draftPathOf: () => ":memory:",
    create(mark) {
      const db = new DatabaseSync(":memory:");
      drafts.set(mark, db);
      return db;
    },
    finish: () => undefined,
    keep(mark, generation) {
      databases.set(generation, drafts.get(mark)!);
      return drafts.delete(mark);
    },
    discard: (mark) => void drafts.delete(mark),
    touch: () => undefined,
    open(generation) {
      const db = databases.get(generation);
      if (db === undefined) throw new Error(`no generation ${generation}`);
      return db;
    },
    about: (generation) => readAbout(databases.get(generation)!),
    remove: (generation) => databases.delete(generation) || true,
    list: () => [...databases.keys()],
    changedAt: () => null,
    sizeOf: () => 0,
  };
}

/** Renaming would write over a file that is there; a second name does not. Whether it was free. */
function nameOnce(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    rmSync(from, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    // Not every file system gives a file two names.
    if (codeOf(error) === "ENOENT") throw error;
    if (existsSync(to)) return false;
    renameSync(from, to);
    return true;
  }
}

/** Whether it is gone. On Windows a file that somebody reads cannot be removed: a later sweep does it. */
function removeFile(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch (error) {
    if (codeOf(error) === "EBUSY" || codeOf(error) === "EPERM") return false;
    throw error;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === "ENOENT") return [];
    throw fileError(error, folder);
  }
}

function isOther(error: unknown): boolean {
  return (
    codeOf(error) === "catalog-damaged" && (error as { fields?: { why?: unknown } }).fields?.why === "other"
  );
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
