import { VisionError } from "../errors.ts";
import type { Frame } from "../frame/frame.ts";
import type { FaceReader, ReadOptions } from "../read/face-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import type { WebBackend } from "./web-face-reader.ts";

type Reader = Pick<FaceReader, "read" | "close">;
type Open = (backend: WebBackend) => Promise<Reader>;

/** Errors that are the frame's fault, which no other backend mends. */
const FRAME_CODES: ReadonlySet<string> = new Set(["frame-invalid", "image-too-large", "reader-closed"]);

/**
 * A reader on the first backend that works. When one breaks later, as WebGPU does when the
 * graphics driver restarts, the frame is read again on the next.
 */
export class FallbackReader {
  readonly #open: Open;
  #rest: readonly WebBackend[];
  #reader: Reader;
  #backend: WebBackend;

  /**
   * @param backends in the order to try
   * @throws what the last of them throws
   */
  static async open(backends: readonly WebBackend[], open: Open): Promise<FallbackReader> {
    const [backend, ...rest] = backends;
    if (backend === undefined)
      throw new VisionError("model-unusable", "No backend is left to read faces with. Reload the page.");
    try {
      return new FallbackReader(open, rest, await open(backend), backend);
    } catch (error) {
      if (rest.length === 0) throw error;
      warn(backend, error);
      return FallbackReader.open(rest, open);
    }
  }

  private constructor(open: Open, rest: readonly WebBackend[], reader: Reader, backend: WebBackend) {
    this.#open = open;
    this.#rest = rest;
    this.#reader = reader;
    this.#backend = backend;
  }

  get backend(): WebBackend {
    return this.#backend;
  }

  /** One call at a time. @throws VisionError as `FaceReader.read` */
  async read(frame: Frame, options: ReadOptions): Promise<FrameReadings> {
    try {
      return await this.#reader.read(frame, options);
    } catch (error) {
      if (this.#rest.length === 0 || (error instanceof VisionError && FRAME_CODES.has(error.code)))
        throw error;
      warn(this.#backend, error);
      const next = await FallbackReader.open(this.#rest, this.#open);
      this.#reader = next.#reader;
      this.#backend = next.#backend;
      this.#rest = next.#rest;
      return this.read(frame, options);
    }
  }
}

function warn(backend: WebBackend, error: unknown): void {
  console.warn(`Reading faces on ${backend} failed, trying the next way.`, error);
}
