import { VisionError } from "../errors.ts";
import type { FrameOptions } from "../read/frame-options.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { BrokenEngine } from "./broken-engine.ts";
import type { EngineReader } from "./fallback-reader.ts";
import { workerStarted } from "./worker-started.ts";
import {
  toVisionError,
  transferOf,
  type OpenRequest,
  type ReadRequest,
  type WirePicture,
  type WorkerMessage,
} from "./worker-protocol.ts";

interface Waiting {
  readonly resolve: (readings: FrameReadings) => void;
  readonly reject: (error: Error) => void;
}

interface Opening {
  readonly onProgress?: ((loaded: number, total: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** One worker with one engine. */
export class WorkerClient implements EngineReader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #nextId = 0;
  #ended: VisionError | null = null;
  #retired = false;

  /** @throws VisionError `model-unusable`, `csp-blocked`; the signal's reason when that aborts */
  static async open(
    start: () => Worker,
    request: Omit<OpenRequest, "type" | "progress">,
    { onProgress, signal }: Opening,
  ): Promise<WorkerClient> {
    const progress = onProgress !== undefined;
    const worker = await workerStarted(start, { type: "open", progress, ...request }, onProgress, signal);
    return new WorkerClient(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.#settle(data);
    worker.onerror = ({ message }) =>
      this.#end(
        new VisionError(
          "model-unusable",
          `The worker that reads faces stopped: ${message}. Create another reader.`,
          { reason: message },
        ),
      );
  }

  async read(picture: WirePicture, options: FrameOptions): Promise<FrameReadings> {
    if (this.#ended !== null) throw this.#ended;
    const id = this.#nextId++;
    const request: ReadRequest = { type: "read", id, picture, options };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      try {
        this.#worker.postMessage(request, transferOf(picture));
      } catch (cause) {
        this.#waiting.delete(id);
        reject(foreign(cause));
      }
    });
  }

  retire(): void {
    this.#retired = true;
    if (this.#waiting.size === 0) this.close();
  }

  close(): void {
    this.#end(new VisionError("reader-closed", "The face reader is closed. Create a new one."));
  }

  #settle(message: WorkerMessage): void {
    if (message.type !== "readings" && message.type !== "error" && message.type !== "broken") return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "readings") waiting?.resolve(message.readings);
    else if (message.type === "error") waiting?.reject(toVisionError(message.error));
    else waiting?.reject(new BrokenEngine(message.picture, toVisionError(message.error)));
    if (this.#retired && this.#waiting.size === 0) this.close();
  }

  #end(why: VisionError): void {
    if (this.#ended !== null) return;
    this.#ended = why;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }
}

/** Pixels of another origin, which a page may show and not read, do not go to a worker. */
function foreign(cause: unknown): VisionError {
  return new VisionError(
    "image-unreadable",
    "The picture's pixels may not be read: they come from another origin. Set `crossorigin` on its element, and have that origin allow it (CORS).",
    {},
    { cause },
  );
}
