import { open, stat } from "node:fs/promises";
import { constants, gunzipSync } from "node:zlib";
import { MoodreelError, withFileErrors } from "@moodreel/core/error";

/** Bytes that the first line is within, packed. */
const HEAD = 4096;
const FIRST_LINE = '{"type":"moodreel-backup"';

/**
 * What a new backup of this name would take the place of: `nothing` also for an empty file, and for what holds
 * nothing, such as a pipe.
 *
 * @throws MoodreelError `file-exists` for a file that is no backup, and as a file may fail
 */
export async function fileToReplace(path: string): Promise<"nothing" | "backup"> {
  const there = await stat(path).catch(() => null);
  if (there?.isFile() !== true || there.size === 0) return "nothing";
  if (await isBackup(path)) return "backup";
  throw new MoodreelError(
    "file-exists",
    `${path} is there already and is no backup of Moodreel, so it was left as it is. Name another file.`,
    { path },
  );
}

async function isBackup(path: string): Promise<boolean> {
  const head = await withFileErrors(path, async () => {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  });
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }).toString().startsWith(FIRST_LINE);
  } catch {
    return false;
  }
}
