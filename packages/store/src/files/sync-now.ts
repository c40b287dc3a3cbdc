import { closeSync, fsyncSync, openSync } from "node:fs";
import { cannotSync } from "./cannot-sync.ts";

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
    if (!cannotSync(error)) throw error;
  }
}
