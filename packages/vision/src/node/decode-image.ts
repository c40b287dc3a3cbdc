import type { SharpOptions } from "sharp";
import { VisionError } from "../errors.ts";
import { MAX_FRAME_PIXELS, tooLarge, type Frame } from "../frame/frame.ts";
import { checkSource, unreadable } from "./check-source.ts";
import { firstShown } from "./first-shown.ts";
import { lacksOnlyItsEnd } from "./lacks-only-its-end.ts";

export interface DecodeOptions {
  /** What messages call it; by default its path, or "The picture". */
  readonly name?: string;
  /** The longer side is reduced to this many pixels, keeping proportions. By default it stays. */
  readonly maxEdge?: number;
}

/** A frame decoded from a file. */
export interface DecodedFrame extends Frame {
  /** Sizes of the picture in the file, upright, before any reduction. */
  readonly original: { readonly width: number; readonly height: number };
}

/**
 * Decodes a JPEG, PNG, WebP, AVIF or GIF, turned upright by its EXIF orientation; of an animation the
 * first frame that shows something. Transparent parts become black. Damage is an error, since a
 * half-read picture would give a reading of something that is not there; a JPEG that lacks only its
 * end is shown, as viewers do.
 *
 * @param source path, or the bytes of the file
 * @throws VisionError `image-unreadable`, `image-too-large`, `dependency-missing` without sharp
 */
export async function decodeImage(
  source: string | Uint8Array,
  { maxEdge, name: given }: DecodeOptions = {},
): Promise<DecodedFrame> {
  const name = given ?? (typeof source === "string" ? source : "The picture");
  const format = await checkSource(source, name);
  const sharp = await loadSharp();
  // The limit is checked below, where it has its own code. Damage that the decoder only warns of counts.
  let options: SharpOptions = { failOn: "warning", limitInputPixels: false, sequentialRead: true, pages: 1 };
  try {
    const { autoOrient, pages = 1 } = await sharp(source, options).metadata();
    const { width, height } = autoOrient;
    if (width * height > MAX_FRAME_PIXELS) throw tooLarge(width, height, MAX_FRAME_PIXELS, name);
    if (pages > 1) options = { ...options, page: await firstShown(sharp, source, options, pages) };
    if (format === "jpeg" && (await lacksOnlyItsEnd(sharp, source))) options = { ...options, failOn: "none" };
    let pipeline = sharp(source, options).autoOrient().flatten({ background: "#000" }).toColourspace("srgb");
    if (maxEdge !== undefined)
      pipeline = pipeline.resize(maxEdge, maxEdge, { fit: "inside", withoutEnlargement: true });
    const { data, info } = await pipeline
      .ensureAlpha()
      .raw({ depth: "uchar" })
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, data, original: { width, height } };
  } catch (cause) {
    if (cause instanceof VisionError) throw cause;
    throw unreadable(name, "is damaged; open it in a viewer and save it again", cause);
  }
}

async function loadSharp() {
  try {
    const { default: sharp } = await import(/* webpackIgnore: true */ "sharp");
    // Its cache keeps decoded files; ten thousand pictures are each read once.
    sharp.cache(false);
    return sharp;
  } catch (cause) {
    throw new VisionError(
      "dependency-missing",
      "In Node picture files are decoded by sharp, which cannot be loaded. Run `npm install sharp`, or pass frames { width, height, data } that you decoded yourself.",
      { package: "sharp" },
      { cause },
    );
  }
}
