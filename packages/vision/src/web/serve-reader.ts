import type { FrameReader } from "../read/frame-reader.ts";
import { scaleReadings } from "../read/scale-readings.ts";
import { VisionError } from "../errors.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import { AssetLoader } from "./asset-loader.ts";
import { BitmapReader } from "./frame-of-bitmap.ts";
import type { Engine, EngineAssets } from "./engine.ts";
import { openReader } from "./open-reader.ts";
import type { WebOrt } from "./web-ort.ts";
import {
  toPlainError,
  transferOf,
  type OpenRequest,
  type ReadRequest,
  type WorkerMessage,
} from "./worker-protocol.ts";

/** Errors that are the picture's fault, which no other engine mends. */
const PICTURE_CODES: ReadonlySet<string> = new Set(["frame-invalid", "image-too-large", "reader-closed"]);

/**
 * Answers the page's requests in a worker, one at a time: the runtime's sessions do not overlap.
 *
 * @param runtime ONNX Runtime as a script; one script can start one WebAssembly only
 * @param assetsOf where the files of an engine lie
 */
export function serveReader(runtime: unknown, assetsOf: (engine: Engine) => EngineAssets): void {
  const ort = runtime as WebOrt;
  const bitmaps = new BitmapReader();
  let reader: FrameReader | null = null;
  let last: Promise<void> = Promise.resolve();

  addEventListener("message", ({ data }: MessageEvent<OpenRequest | ReadRequest>) => {
    last = last.then(() => (data.type === "open" ? open(data) : answer(data)));
  });

  async function open({ engine, baseUrl, quality, progress }: OpenRequest): Promise<void> {
    try {
      checkWebAssembly();
      const assets = new AssetLoader(
        baseUrl,
        progress ? (loaded, total) => post({ type: "progress", loaded, total }) : null,
      );
      reader = await openReader(ort, engine, assets, assetsOf(engine), quality);
      post({ type: "ready" });
    } catch (error) {
      post({ type: "failed", error: toPlainError(error) });
    }
  }

  async function answer({ id, picture, options }: ReadRequest): Promise<void> {
    try {
      // The page sends reads only after `ready`.
      if (reader === null) throw new Error("the models are not loaded");
      post({ type: "readings", id, readings: await read(reader, { picture, options }) });
    } catch (error) {
      const plain = toPlainError(error);
      if (!PICTURE_CODES.has(plain.code)) {
        post({ type: "broken", id, error: plain, picture }, transferOf(picture));
        return;
      }
      post({ type: "error", id, error: plain });
    }
    if ("bitmap" in picture) picture.bitmap.close();
  }

  async function read(
    on: FrameReader,
    { picture, options }: Pick<ReadRequest, "picture" | "options">,
  ): Promise<FrameReadings> {
    if ("frame" in picture) return on.read(picture.frame, options);
    const { bitmap, maxEdge } = picture;
    const start = performance.now();
    const frame = bitmaps.read(bitmap, maxEdge);
    const decode = performance.now() - start;
    return scaleReadings(await on.read(frame, options), bitmap.width, bitmap.height, decode);
  }
}

/** @throws VisionError `csp-blocked` when no WebAssembly may be compiled, not even the smallest */
function checkWebAssembly(): void {
  try {
    void new WebAssembly.Module(Uint8Array.of(0, 0x61, 0x73, 0x6d, 1, 0, 0, 0));
  } catch (cause) {
    throw new VisionError(
      "csp-blocked",
      "The Content-Security-Policy forbids WebAssembly. Add 'wasm-unsafe-eval' to script-src, in the headers of the page and of the worker's script.",
      { directive: "script-src" },
      { cause },
    );
  }
}

function post(message: WorkerMessage, transfer: Transferable[] = []): void {
  postMessage(message, { transfer });
}
