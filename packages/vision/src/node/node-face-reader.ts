import type { FaceReader, ReadOptions, Runtime } from "../api/face-reader.ts";
import type { FaceSource } from "../api/face-source.ts";
import { isFrame } from "../api/is-frame.ts";
import type { Watched, WatchOptions, WatchSource } from "../api/watch.ts";
import { VisionError } from "../errors.ts";
import type { FrameReader } from "../read/frame-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { scaleReadings } from "../read/scale-readings.ts";
import { watchFaces } from "../watch/watch-faces.ts";
import { decodeImage } from "./decode-image.ts";
import { pictureOf } from "./picture-of.ts";

/** Longer photos are reduced to this before reading: more pixels find no more faces. */
const STILL_EDGE = 1280;
const VIDEO_EDGE = 640;

/** Reads picture files and frames in this thread. */
export class NodeFaceReader implements FaceReader {
  readonly runtime: Runtime;
  readonly #reader: FrameReader;
  #last: Promise<unknown> = Promise.resolve();
  #closed = false;

  constructor(reader: FrameReader, runtime: Runtime) {
    this.#reader = reader;
    this.runtime = runtime;
  }

  read(source: FaceSource, options: ReadOptions = {}): Promise<FrameReadings> {
    // One at a time: the networks' memory of a video, and WebAssembly's own, do not overlap.
    const reading = this.#last.then(() => this.#read(source, options));
    this.#last = reading.catch(() => null);
    return reading;
  }

  watch(source: WatchSource, options?: WatchOptions): AsyncGenerator<Watched, void, undefined> {
    return watchFaces(this, source, options);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#last;
    await this.#reader.close();
  }

  async #read(source: FaceSource, { maxEdge, ...options }: ReadOptions): Promise<FrameReadings> {
    if (this.#closed) throw new VisionError("reader-closed", "The face reader is closed. Create a new one.");
    if (isFrame(source)) return this.#reader.read(source, options);
    const start = performance.now();
    const edge = maxEdge ?? (options.video === true ? VIDEO_EDGE : STILL_EDGE);
    const { picture, name } = await pictureOf(source);
    const frame = await decodeImage(picture, { maxEdge: edge, name });
    const decode = performance.now() - start;
    const readings = await this.#reader.read(frame, options);
    return scaleReadings(readings, frame.original.width, frame.original.height, decode);
  }
}
