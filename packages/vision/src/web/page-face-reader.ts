import type { FaceReader, ReadOptions, Runtime } from "../api/face-reader.ts";
import type { FaceSource } from "../api/face-source.ts";
import type { Watched, WatchOptions, WatchSource } from "../api/watch.ts";
import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { watchFaces } from "../watch/watch-faces.ts";
import type { FallbackReader } from "./fallback-reader.ts";
import { takePicture } from "./take-picture.ts";

/** Takes pictures in the page and has workers read them. */
export class PageFaceReader implements FaceReader {
  readonly #reader: FallbackReader;
  #closed = false;

  constructor(reader: FallbackReader) {
    this.#reader = reader;
  }

  get runtime(): Runtime {
    return this.#reader.engine === "webgpu" ? "webgpu" : "wasm";
  }

  async read(source: FaceSource, { maxEdge, ...options }: ReadOptions = {}): Promise<FrameReadings> {
    this.#checkOpen();
    const { picture, video } = await takePicture(source, maxEdge);
    if (this.#closed && "bitmap" in picture) picture.bitmap.close();
    this.#checkOpen();
    return this.#reader.read(picture, { video, ...options });
  }

  watch(source: WatchSource, options?: WatchOptions): AsyncGenerator<Watched, void, undefined> {
    return watchFaces(this, source, options);
  }

  close(): Promise<void> {
    this.#closed = true;
    this.#reader.close();
    return Promise.resolve();
  }

  #checkOpen(): void {
    if (this.#closed) throw new VisionError("reader-closed", "The face reader is closed. Create a new one.");
  }
}
