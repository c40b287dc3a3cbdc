import type { FrameReadings } from "../read/frame-readings.ts";
import { scaleReadings } from "../read/scale-readings.ts";
import { BitmapReader } from "./frame-of-bitmap.ts";
import { FallbackReader } from "./fallback-reader.ts";
import { loadAssets } from "./load-assets.ts";
import { openReader } from "./open-reader.ts";
import { runtimesFor } from "./runtime.ts";
import type { WebBackend } from "./web-face-reader.ts";
import { toPlainError, type OpenRequest, type ReadRequest, type WorkerMessage } from "./worker-protocol.ts";

// The script of the worker that `createWebFaceReader` starts.

const bitmaps = new BitmapReader();
let opened: FallbackReader | null = null;
/** Requests are answered one at a time: the runtime's sessions do not overlap. */
let last: Promise<void> = Promise.resolve();

addEventListener("message", ({ data }: MessageEvent<OpenRequest | ReadRequest>) => {
  last = last.then(() => (data.type === "open" ? open(data.backend) : answer(data)));
});

async function open(backend: WebBackend | null): Promise<void> {
  try {
    // Models and runtime load at the same time.
    const assets = loadAssets();
    opened = await FallbackReader.open(runtimesFor(backend), (runtime) => openReader(runtime, assets));
    post({ type: "ready", backend: opened.backend });
  } catch (error) {
    post({ type: "failed", error: toPlainError(error) });
  }
}

async function answer(request: ReadRequest): Promise<void> {
  try {
    // The page sends reads only after `ready`.
    if (opened === null) throw new Error("the models are not loaded");
    const readings = await read(opened, request);
    post({ type: "readings", id: request.id, readings, backend: opened.backend });
  } catch (error) {
    post({ type: "error", id: request.id, error: toPlainError(error) });
  }
}

async function read(
  reader: FallbackReader,
  { bitmap, maxEdge, options }: ReadRequest,
): Promise<FrameReadings> {
  const { width, height } = bitmap;
  const start = performance.now();
  let frame;
  try {
    frame = bitmaps.read(bitmap, maxEdge);
  } finally {
    bitmap.close();
  }
  const decode = performance.now() - start;
  return scaleReadings(await reader.read(frame, options), width, height, decode);
}

function post(message: WorkerMessage): void {
  postMessage(message);
}
