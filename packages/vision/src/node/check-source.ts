import { open, type FileHandle } from "node:fs/promises";
import { VisionError } from "../errors.ts";
import { SIGNATURE_BYTES, pictureFormat, type PictureFormat } from "./picture-format.ts";

/** No picture within the pixel limit needs a larger file. */
const MAX_BYTES = 256 * 2 ** 20;

/**
 * Looks at a source before any decoder does, and says what it is.
 *
 * @throws VisionError `image-unreadable` when it is missing, a folder, empty, too large or no
 *   JPEG, PNG, WebP, AVIF or GIF
 */
export async function checkSource(source: string | Uint8Array, name: string): Promise<PictureFormat> {
  const { size, start } =
    typeof source === "string" ? await look(source, name) : { size: source.length, start: source };
  if (size === 0) throw unreadable(name, "is empty");
  if (size > MAX_BYTES)
    throw unreadable(name, `is larger than ${MAX_BYTES / 2 ** 20} MB; make it smaller first`);
  const format = pictureFormat(start);
  if (format === "heic") throw unreadable(name, "is a HEIC picture; save it as JPEG");
  if (format === "other")
    throw unreadable(name, "is not a JPEG, PNG, WebP, AVIF or GIF, whatever its name says");
  return format;
}

export function unreadable(name: string, why: string, cause?: unknown): VisionError {
  return new VisionError(
    "image-unreadable",
    `${name} ${why}.`,
    { subject: name },
    cause === undefined ? {} : { cause },
  );
}

async function look(
  path: string,
  name: string,
): Promise<{ readonly size: number; readonly start: Uint8Array }> {
  if (path === "") throw unreadable("The name of a picture", "is empty; name a file");
  let file: FileHandle | undefined;
  try {
    file = await open(path, "r");
    const info = await file.stat();
    if (info.isDirectory()) throw unreadable(name, "is a folder; name the pictures in it");
    if (!info.isFile()) throw unreadable(name, "is not a file");
    const { bytesRead, buffer } = await file.read(new Uint8Array(SIGNATURE_BYTES), 0, SIGNATURE_BYTES, 0);
    return { size: info.size, start: buffer.subarray(0, bytesRead) };
  } catch (cause) {
    throw cause instanceof VisionError ? cause : unreadable(name, reasonOf(cause), cause);
  } finally {
    await file?.close();
  }
}

function reasonOf(cause: unknown): string {
  switch ((cause as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return "was not found; check the path";
    case "EACCES":
    case "EPERM":
      return "may not be read; check its permissions";
    default:
      return `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
  }
}
