import { closeSync, fsyncSync, openSync } from "node:fs";

/** Errors by which a file system says that a folder cannot be synced: Windows, some network shares. */
const CANNOT: ReadonlySet<unknown> = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP"]);

/** Makes a file that was written outlast a power cut. @throws as a file may fail */
export function syncFileNow(path: string): void {
  // Windows syncs only what may be written.
  const file = openSync(path, "r+");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** The same for the names in a folder, where the file system can do that. */
export function syncFolderNow(folder: string): void {
  try {
    const opened = openSync(folder, "r");
    try {
      fsyncSync(opened);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && CANNOT.has(error.code))) throw error;
  }
}
