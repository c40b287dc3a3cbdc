import { stat } from "node:fs/promises";
import { VisionError } from "../errors.ts";
import { MAX_FRAME_PIXELS, tooLarge, type Frame } from "../frame/frame.ts";

export interface DecodeOptions {
  /** Pictures with more pixels are refused before they are decoded. At most {@link MAX_FRAME_PIXELS}. */
  readonly maxPixels?: number;
  /** The longer side is reduced to this many pixels, keeping proportions. By default it stays. */
  readonly maxEdge?: number;
}

/** A frame decoded from a file. */
export interface DecodedFrame extends Frame {
  /** Sizes of the picture in the file, upright, before any reduction. */
  readonly original: { readonly width: number; readonly height: number };
}

/**
 * Decodes a JPEG, PNG, WebP or GIF (its first frame), turned upright by its EXIF orientation.
 * Transparent parts become black. Any damage is an error: a half-read picture would give a
 * reading of something that is not there.
 *
 * @param source path, or the bytes of the file
 * @throws VisionError `image-unreadable`, `image-too-large`
 */
export async function decodeImage(source: string | Uint8Array, options: DecodeOptions = {}): Promise<DecodedFrame> {
  throw new VisionError("image-unreadable", "not yet");
}
