import { closeSync, existsSync, lstatSync, openSync, readlinkSync, renameSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type DatabaseSyncOptions } from "node:sqlite";
import { pathToFileURL } from "node:url";
import { MoodreelError } from "@moodreel/core";
import { fileError } from "@moodreel/core/error";
import { makePrivateFolder } from "../files/private-folder.ts";
import { makePrivate } from "../files/private-rights.ts";
import { rememberFile } from "./still-there.ts";
import { CANTOPEN, damagedDatabase, READONLY, resultCodeOf, withSqliteErrors } from "./sqlite-error.ts";

/** How long a change waits for another process, ms. No process holds the lock for longer than a moment. */
const BUSY_TIMEOUT_MS = 5000;

/**
 * Opens a database of this program; makes the file, and its folder, when missing. One that may only be read
 * is opened for reading: what is in it can still be asked for.
 *
 * @param path a file, or `:memory:`
 * @throws MoodreelError `no-permission`, `store-unreadable`, `disk-full`, and what `prepare` throws
 */
export function openDatabase(
  path: string,
  options: DatabaseSyncOptions,
  prepare: (db: DatabaseSync) => void,
): DatabaseSync {
  if (path === ":memory:") return prepared(path, options, prepare);
  return withSqliteErrors(path, () => {
    try {
      makeFile(path);
      return prepared(path, options, prepare);
    } catch (error) {
      const readable =
        isRefused(error) && statSync(path, { throwIfNoEntry: false })?.isFile() === true
          ? openForReading(path, options)
          : null;
      if (readable === null) throw error;
      return readable;
    }
  });
}

function prepared(
  path: string,
  options: DatabaseSyncOptions,
  prepare: (db: DatabaseSync) => void,
): DatabaseSync {
  const db = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, ...options });
  try {
    prepare(db);
    if (path !== ":memory:") rememberFile(db, path);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** SQLite would make it readable by others. */
function makeFile(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true)
    throw damagedDatabase(path, "it is a folder");
  makePrivateFolder(dirname(path));
  if (!existsSync(path)) {
    refuseLooseLink(path);
    keepOldLog(path);
    try {
      closeSync(openSync(path, "ax", 0o600));
    } catch (error) {
      // Another process may have made it meanwhile.
      if (!existsSync(path)) throw fileError(error, path);
    }
  }
  for (const one of [path, `${path}-wal`, `${path}-shm`]) makePrivate(one);
}

/** What it leads to may be on a disk that is not there at the moment: another database must not take its place. */
function refuseLooseLink(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return;
  const target = readlinkSync(path);
  throw new MoodreelError(
    "store-unreadable",
    `${path} is a link to ${target}, which is not there. Check that its disk is mounted, and start again.`,
    { path, target },
  );
}

/** The log of a database that was moved away has what was written last. SQLite would delete it. */
function keepOldLog(path: string): void {
  const log = `${path}-wal`;
  if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) === 0) return;
  let to = 1;
  while (existsSync(`${log}.${to}`)) to += 1;
  renameSync(log, `${log}.${to}`);
}

function isRefused(error: unknown): boolean {
  if (error instanceof MoodreelError) return error.code === "no-permission";
  const code = resultCodeOf(error);
  return code === READONLY || code === CANTOPEN;
}

/** `null` when it cannot even be read. */
function openForReading(path: string, options: DatabaseSyncOptions): DatabaseSync | null {
  const url = pathToFileURL(path);
  // Where no log can be made, only a file that nobody writes to can be read; one with a log has a writer.
  if ((statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) === 0)
    url.searchParams.set("immutable", "1");
  try {
    const db = new DatabaseSync(url, { timeout: BUSY_TIMEOUT_MS, ...options, readOnly: true });
    if (Number(db.prepare("PRAGMA user_version").get()?.["user_version"]) >= 0) return db;
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
  return null;
}
