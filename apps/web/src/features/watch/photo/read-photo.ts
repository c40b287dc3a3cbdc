import type { Reading } from "@moodreel/core";
import type { FaceReader } from "@moodreel/vision";
import { t } from "../../../shared/i18n/t.ts";
import { titled } from "../../../shared/i18n/titled.ts";

/** Larger files are no photos; a decoded picture takes many times its size in memory. */
const MAX_PHOTO_BYTES = 40 * 1024 * 1024;
/** About a 100-megapixel camera's picture. */
const MAX_PHOTO_PIXELS = 110_000_000;
/** Longer sides are scaled down on reading: a face needs no more. */
const LONGEST_SIDE = 1600;
/** … and reading it at this size finds the small faces of a group. */
const PHOTO_EDGE = 1280;

/** A file that no picture can be made of. The message is for the person. */
export class PhotoUnreadable extends Error {
  override readonly name = "PhotoUnreadable";
}

/**
 * Decodes a picture, turned upright by its EXIF orientation and at most 1600 pixels long.
 *
 * @throws PhotoUnreadable when it is too large, empty, damaged or no picture
 */
export async function decodePhoto(file: File): Promise<ImageBitmap> {
  if (file.size === 0) throw new PhotoUnreadable(t("photo.empty", { name: titled(file.name) }));
  if (file.size > MAX_PHOTO_BYTES) {
    throw new PhotoUnreadable(t("photo.tooLarge", { name: titled(file.name) }));
  }
  const whole = await decode(file);
  const { width, height } = whole;
  if (width * height > MAX_PHOTO_PIXELS) {
    whole.close();
    throw new PhotoUnreadable(t("photo.tooManyPixels", { name: titled(file.name) }));
  }
  const scale = LONGEST_SIDE / Math.max(width, height);
  if (scale >= 1) return whole;
  const smaller = await createImageBitmap(whole, {
    resizeWidth: Math.max(1, Math.round(width * scale)),
    resizeHeight: Math.max(1, Math.round(height * scale)),
    resizeQuality: "high",
  });
  whole.close();
  return smaller;
}

/** Files that people have beside their films, and may drop here. */
const LIST = /\.(?:csv|tsv|tab|txt|jsonl?|ndjson|xlsx|ods|zip|gz|nfo|xml)$/i;

async function decode(file: File): Promise<ImageBitmap> {
  if (LIST.test(file.name)) {
    throw new PhotoUnreadable(t("photo.list", { name: titled(file.name) }));
  }
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch (cause) {
    throw new PhotoUnreadable(t("photo.unreadable", { name: titled(file.name) }), { cause });
  }
}

export async function readPhoto(reader: FaceReader, picture: ImageBitmap): Promise<readonly Reading[]> {
  return (await reader.read(picture, { maxEdge: PHOTO_EDGE })).faces;
}
