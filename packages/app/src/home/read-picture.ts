import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
import { isAbsolute, join, sep } from "node:path";
import type { Picture } from "../media/media-server.ts";
import { MOST_PICTURE_BYTES, pictureType } from "../media/picture-type.ts";

const NAMED_SO = /\.(?:jpe?g|png|webp)$/i;

/**
 * A picture in a folder, of at most 10 MB. Nothing outside of the folder is read, whatever the path says and wherever
 * links lead, and nothing that is no picture by its name and by its first bytes.
 *
 * @param path within the folder, with `/`
 * @returns `null` for anything else
 */
export async function readPicture(folder: string, path: string): Promise<Picture | null> {
  if (!NAMED_SO.test(path) || isAbsolute(path) || path.includes("\0") || path.split(/[/\\]/).includes(".."))
    return null;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep) || !NAMED_SO.test(file)) return null;
    return await pictureIn(file);
  } catch {
    // Not there, or not to be read: the same to whoever asks.
    return null;
  }
}

async function pictureIn(path: string): Promise<Picture | null> {
  // No link that was put in its place meanwhile, and no pipe that nobody writes to.
  const file = await open(
    path,
    constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0),
  );
  try {
    const info = await file.stat();
    if (!info.isFile() || info.size > MOST_PICTURE_BYTES) return null;
    const bytes = await file.readFile();
    const type = pictureType(bytes);
    return type === null || bytes.length > MOST_PICTURE_BYTES ? null : { bytes, type };
  } finally {
    await file.close();
  }
}
