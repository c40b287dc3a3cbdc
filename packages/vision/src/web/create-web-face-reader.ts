import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { takePicture } from "./take-picture.ts";
import type { ReadableSource, WebBackend, WebFaceReader, WebReadOptions } from "./web-face-reader.ts";
import { toVisionError, type OpenRequest, type ReadRequest, type WorkerMessage } from "./worker-protocol.ts";

export interface WebFaceReaderOptions {
  /** WebAssembly by default. WebGPU fails where it does not work. */
  readonly backend?: WebBackend;
}

/**
 * Starts the worker and loads the models.
 *
 * @throws VisionError `model-unusable` when the backend does not work or the worker cannot be loaded
 */
export async function createWebFaceReader({ backend }: WebFaceReaderOptions = {}): Promise<WebFaceReader> {
  const worker = new Worker(new URL("./face-reader.worker.ts", import.meta.url), {
    type: "module",
    name: "face-reader",
  });
  try {
    const open: OpenRequest = { type: "open", backend: backend ?? null };
    worker.postMessage(open);
    return new WorkerFaceReader(worker, await started(worker));
  } catch (error) {
    worker.terminate();
    throw error;
  }
}

function started(worker: Worker): Promise<WebBackend> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
      if (data.type === "ready") resolve(data.backend);
      else if (data.type === "failed") reject(toVisionError(data.error));
    };
    worker.onerror = (event) => reject(workerFault(event));
  });
}

interface Waiting {
  readonly resolve: (readings: FrameReadings) => void;
  readonly reject: (error: VisionError) => void;
}

class WorkerFaceReader implements WebFaceReader {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #backend: WebBackend;
  #nextId = 0;
  #ended: VisionError | null = null;

  constructor(worker: Worker, backend: WebBackend) {
    this.#worker = worker;
    this.#backend = backend;
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => this.#settle(data);
    worker.onerror = (event) => this.#end(workerFault(event));
  }

  get backend(): WebBackend {
    return this.#backend;
  }

  async read(source: ReadableSource, options: WebReadOptions = {}): Promise<FrameReadings> {
    if (this.#ended !== null) throw this.#ended;
    const { bitmap, maxEdge, video } = await takePicture(source, options.maxEdge);
    // Closed while the picture was taken.
    if (this.#ended !== null) {
      bitmap.close();
      throw this.#ended;
    }
    const id = this.#nextId++;
    const { maxEdge: _given, ...reading } = options;
    const request: ReadRequest = { type: "read", id, bitmap, maxEdge, options: { video, ...reading } };
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(request, [bitmap]);
    });
  }

  close(): void {
    this.#end(new VisionError("reader-closed", "The face reader is closed. Create a new one."));
  }

  #settle(message: WorkerMessage): void {
    if (message.type !== "readings" && message.type !== "error") return;
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    if (message.type === "error") {
      waiting?.reject(toVisionError(message.error));
      return;
    }
    this.#backend = message.backend;
    waiting?.resolve(message.readings);
  }

  #end(why: VisionError): void {
    if (this.#ended !== null) return;
    this.#ended = why;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(why);
    this.#waiting.clear();
  }
}

function workerFault({ message }: ErrorEvent): VisionError {
  const reason = message === undefined || message === "" ? "its script could not be loaded" : message;
  return new VisionError(
    "model-unusable",
    `The worker that reads faces stopped: ${reason}. Reload the page.`,
    { reason },
  );
}
