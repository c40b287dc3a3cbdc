import { watch, type FSWatcher } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Folders below one another that are watched, as deep as films are looked for. */
const MOST_DEPTH = 16;
/** The system gives each user so many, and other programs want some. */
const MOST_FOLDERS = 20_000;
/** Quiet for so long, a change is over, ms: a copied film comes in many pieces. */
const QUIET_MS = 2_000;
/** So long it is waited for quiet at most, ms. */
const MOST_MS = 30_000;

export interface WatchedFolder {
  close(): void;
}

/**
 * Calls when something changed in a folder or below it, once it is quiet again. Reads names alone. A network folder
 * may not tell of changes: who must know asks again from time to time.
 */
export function watchFolder(root: string, onChange: () => void, quietMs = QUIET_MS): WatchedFolder {
  const watchers = new Map<string, FSWatcher>();
  let quiet: NodeJS.Timeout | undefined;
  let latest: NodeJS.Timeout | undefined;
  let isClosed = false;

  const tell = (): void => {
    clearTimeout(quiet);
    clearTimeout(latest);
    latest = undefined;
    if (!isClosed) onChange();
  };
  const changed = (folder: string, depth: number): void => {
    clearTimeout(quiet);
    quiet = setTimeout(tell, quietMs);
    latest ??= setTimeout(tell, MOST_MS);
    // There may be a new folder in it.
    void below(folder, depth);
  };
  const drop = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = async (folder: string, depth: number): Promise<void> => {
    if (isClosed || watchers.has(folder) || depth > MOST_DEPTH || watchers.size >= MOST_FOLDERS) return;
    try {
      const watcher = watch(folder, { persistent: false }, () => changed(folder, depth));
      watchers.set(folder, watcher);
      watcher.on("error", () => drop(folder));
    } catch {
      // Gone again, or the system watches no more: it is asked from time to time.
      return;
    }
    await below(folder, depth);
  };
  const below = async (folder: string, depth: number): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    if (entries === null) return drop(folder);
    for (const entry of entries)
      if (entry.isDirectory() && !/^[.@]/.test(entry.name)) await add(join(folder, entry.name), depth + 1);
  };

  void add(root, 0);
  return {
    close() {
      isClosed = true;
      clearTimeout(quiet);
      clearTimeout(latest);
      for (const folder of watchers.keys()) drop(folder);
    },
  };
}
