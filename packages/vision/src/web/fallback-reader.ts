import { VisionError } from "../errors.ts";
import type { FrameOptions } from "../read/frame-options.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { BrokenEngine } from "./broken-engine.ts";
import type { Engine } from "./engine.ts";
import type { WirePicture } from "./worker-protocol.ts";

/** A reader on one engine. */
export interface EngineReader {
  /** @throws BrokenEngine when another engine should read the picture, else VisionError */
  read(picture: WirePicture, options: FrameOptions): Promise<FrameReadings>;
  /** Ends it once the reads under way are done. */
  retire(): void;
  /** Ends it now: reads under way fail. */
  close(): void;
}

type Open = (engine: Engine) => Promise<EngineReader>;

/**
 * A reader on the first engine that works. When one breaks later, as the small one would at a
 * function that it lacks, the picture is read again on the next.
 */
export class FallbackReader {
  readonly #open: Open;
  #rest: readonly Engine[];
  #reader: EngineReader;
  #engine: Engine;
  #replacing: Promise<void> | null = null;
  #closed = false;

  /**
   * @param engines in the order to try, at least one
   * @throws what the last of them throws
   */
  static async open([engine, ...rest]: readonly Engine[], open: Open): Promise<FallbackReader> {
    if (engine === undefined)
      throw new VisionError("model-unusable", "No engine is named to read faces with.");
    try {
      return new FallbackReader(open, rest, await open(engine), engine);
    } catch (error) {
      if (rest.length === 0 || isFinal(error)) throw error;
      warn(engine, error);
      return FallbackReader.open(rest, open);
    }
  }

  private constructor(open: Open, rest: readonly Engine[], reader: EngineReader, engine: Engine) {
    this.#open = open;
    this.#rest = rest;
    this.#reader = reader;
    this.#engine = engine;
  }

  get engine(): Engine {
    return this.#engine;
  }

  /** @throws VisionError as `FaceReader.read` */
  async read(picture: WirePicture, options: FrameOptions): Promise<FrameReadings> {
    const reader = this.#reader;
    try {
      return await reader.read(picture, options);
    } catch (error) {
      if (!(error instanceof BrokenEngine)) throw error;
      if (this.#reader === reader) await (this.#replacing ??= this.#replace(error.fault));
      return this.read(error.picture, options);
    }
  }

  close(): void {
    this.#closed = true;
    this.#reader.close();
  }

  async #replace(fault: VisionError): Promise<void> {
    try {
      if (this.#rest.length === 0) throw fault;
      warn(this.#engine, fault);
      const next = await FallbackReader.open(this.#rest, this.#open);
      this.#reader.retire();
      this.#reader = next.#reader;
      this.#engine = next.#engine;
      this.#rest = next.#rest;
      if (this.#closed) this.#reader.close();
    } finally {
      this.#replacing = null;
    }
  }
}

/** Whether no other engine would do better: it was given up, or all WebAssembly is forbidden. */
function isFinal(error: unknown): boolean {
  return !(error instanceof VisionError) || error.code === "csp-blocked" || error.code === "reader-closed";
}

function warn(engine: Engine, error: unknown): void {
  console.warn(`Reading faces on the ${engine} engine failed, trying the next.`, error);
}
