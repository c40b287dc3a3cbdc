import { open } from "node:fs/promises";
import { cannotSync } from "./cannot-sync.ts";

/** Waits until a folder's names are on the disk, where the file system can do that. */
export async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, "r");
    try {
      await opened.sync();
    } finally {
      await opened.close();
    }
  } catch (error) {
    if (!cannotSync(error)) throw error;
  }
}
