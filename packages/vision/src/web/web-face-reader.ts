import type { ReadOptions } from "../read/face-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";

/** What runs the networks in the page. */
export type WebBackend = "webgpu" | "wasm";

/** Reads faces in a worker of the page: nothing leaves the device, and the page stays responsive. */
export interface WebFaceReader {
  readonly backend: WebBackend;
  /**
   * Boxes and keypoints are in pixels of the source as given, whatever it was reduced to.
   * Reads run one at a time in the order of the calls; wait for one before the next frame.
   *
   * @throws VisionError `frame-invalid` for a source without a picture, `model-unusable`, `reader-closed`
   */
  read(source: ReadableSource, options?: WebReadOptions): Promise<FrameReadings>;
  /** Ends the worker. Reads under way fail with `reader-closed`. */
  close(): void;
}

/** A video element, image element, canvas, ImageBitmap, VideoFrame, ImageData or picture file. */
export type ReadableSource = ImageBitmapSource;

export interface WebReadOptions extends ReadOptions {
  /** The longer side is reduced to this many pixels: 640 by default, right for video; 1280 for photos. */
  readonly maxEdge?: number;
}
