import { VisionError } from "../errors.ts";
import { MAX_FRAME_PIXELS, tooLarge, type Frame } from "../frame/frame.ts";

/**
 * Draws bitmaps into memory as RGBA, reduced to a longest side. Transparent parts become black,
 * as in Node. Keeps one canvas: video frames come in one size.
 */
export class BitmapReader {
  #context: OffscreenCanvasRenderingContext2D | null = null;

  /** @throws VisionError `image-too-large`, `frame-invalid` for a bitmap that was closed */
  read(bitmap: ImageBitmap, maxEdge: number): Frame {
    if (bitmap.width < 1 || bitmap.height < 1) {
      throw new VisionError("frame-invalid", "The bitmap is closed. Pass a new one for each read.");
    }
    if (bitmap.width * bitmap.height > MAX_FRAME_PIXELS)
      throw tooLarge(bitmap.width, bitmap.height, MAX_FRAME_PIXELS);
    const scale = Math.min(1, maxEdge / Math.max(bitmap.width, bitmap.height));
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const context = this.#sized(width, height);
    context.drawImage(bitmap, 0, 0, width, height);
    return { width, height, data: context.getImageData(0, 0, width, height).data };
  }

  #sized(width: number, height: number): OffscreenCanvasRenderingContext2D {
    const canvas = this.#context?.canvas;
    if (this.#context === null || canvas?.width !== width || canvas.height !== height) {
      // Read back every time: keep the pixels in main memory.
      const context = new OffscreenCanvas(width, height).getContext("2d", {
        alpha: false,
        willReadFrequently: true,
      });
      if (context === null)
        throw new VisionError(
          "model-unusable",
          "This browser gives no 2D canvas in a worker: it is too old to read faces.",
        );
      context.imageSmoothingQuality = "high";
      this.#context = context;
    }
    return this.#context;
  }
}
