import { realpath, stat } from "node:fs/promises";

/** The whole path of a folder, links followed; `null` for anything else. */
export async function folderAt(path: string): Promise<string | null> {
  try {
    return (await stat(path)).isDirectory() ? await realpath(path) : null;
  } catch {
    return null;
  }
}
