import { open } from "node:fs/promises";

/** Errors by which a file system says that a folder cannot be synced: Windows, some network shares. */
const CANNOT: ReadonlySet<unknown> = new Set(["EISDIR", "EPERM", "EACCES", "EINVAL", "ENOTSUP"]);

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
    if (!(error instanceof Error && "code" in error && CANNOT.has(error.code))) throw error;
  }
}
