import { VisionError } from "../errors.ts";
import type { Frame } from "../frame/frame.ts";
import type { FaceReader, ReadOptions } from "../read/face-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { backendOf, type Runtime } from "./runtime.ts";
import type { WebBackend } from "./web-face-reader.ts";

type Reader = Pick<FaceReader, "read" | "close">;
type Open = (runtime: Runtime) => Promise<Reader>;

/** Errors that are the frame's fault, which no other runtime mends. */
const FRAME_CODES: ReadonlySet<string> = new Set(["frame-invalid", "image-too-large", "reader-closed"]);

/**
 * A reader on the first runtime that works. When one breaks later, as the small one would at a
 * function that it lacks, the frame is read again on the next.
 */
export class FallbackReader {
  readonly #open: Open;
  #rest: readonly Runtime[];
  #reader: Reader;
  #runtime: Runtime;

  /**
   * @param runtimes in the order to try
   * @throws what the last of them throws
   */
  static async open(runtimes: readonly Runtime[], open: Open): Promise<FallbackReader> {
    const [runtime, ...rest] = runtimes;
    if (runtime === undefined)
      throw new VisionError("model-unusable", "No runtime is left to read faces with. Reload the page.");
    try {
      return new FallbackReader(open, rest, await open(runtime), runtime);
    } catch (error) {
      if (rest.length === 0) throw error;
      warn(runtime, error);
      return FallbackReader.open(rest, open);
    }
  }

  private constructor(open: Open, rest: readonly Runtime[], reader: Reader, runtime: Runtime) {
    this.#open = open;
    this.#rest = rest;
    this.#reader = reader;
    this.#runtime = runtime;
  }

  get backend(): WebBackend {
    return backendOf(this.#runtime);
  }

  /** One call at a time. @throws VisionError as `FaceReader.read` */
  async read(frame: Frame, options: ReadOptions): Promise<FrameReadings> {
    try {
      return await this.#reader.read(frame, options);
    } catch (error) {
      if (this.#rest.length === 0 || (error instanceof VisionError && FRAME_CODES.has(error.code)))
        throw error;
      warn(this.#runtime, error);
      const next = await FallbackReader.open(this.#rest, this.#open);
      this.#reader = next.#reader;
      this.#runtime = next.#runtime;
      this.#rest = next.#rest;
      return this.read(frame, options);
    }
  }
}

function warn(runtime: Runtime, error: unknown): void {
  console.warn(`Reading faces on the ${runtime} runtime failed, trying the next.`, error);
}
