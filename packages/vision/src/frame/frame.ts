import { VisionError } from "../errors.ts";

/** A picture in memory. */
export interface Frame {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** Red, green, blue, alpha, 0 to 255, row by row from the top. Alpha is not looked at. */
  readonly data: Uint8ClampedArray | Uint8Array;
}

/** Largest frame taken, in pixels: beyond any camera in use, and 256 MB as RGBA. */
export const MAX_FRAME_PIXELS = 64_000_000;

/**
 * @throws VisionError `frame-invalid` when a size is not a whole number of 1 or more or does not
 *   match the bytes, `image-too-large` over {@link MAX_FRAME_PIXELS}
 */
export function checkFrame({ width, height, data }: Frame): void {
  if (!Number.isSafeInteger(width) || !Number.isSafeInteger(height) || width < 1 || height < 1) {
    throw new VisionError(
      "frame-invalid",
      `A frame cannot have ${width} × ${height} pixels: give whole numbers of 1 or more.`,
      {
        width,
        height,
      },
    );
  }
  if (width * height > MAX_FRAME_PIXELS) throw tooLarge(width, height, MAX_FRAME_PIXELS);
  if (data.length !== width * height * 4) {
    throw new VisionError(
      "frame-invalid",
      `A frame of ${width} × ${height} pixels has ${data.length} bytes, not ${width * height * 4}: give red, green, blue and alpha for each pixel.`,
      { width, height, bytes: data.length },
    );
  }
}

export function tooLarge(width: number, height: number, limit: number, subject = "The picture"): VisionError {
  return new VisionError(
    "image-too-large",
    `${subject} has ${megapixels(width * height)} megapixels; the limit is ${megapixels(limit)}. Make it smaller first.`,
    { width, height, limit },
  );
}

function megapixels(pixels: number): string {
  return String(Number((pixels / 1e6).toPrecision(3)));
}
