import type { FaceReader, FaceReaderOptions } from "../api/face-reader.ts";
import { WASM_ENGINES } from "./engine.ts";
import { openPageReader } from "./open-page-reader.ts";
import { startWorker } from "./start-worker.ts";

/**
 * Starts a worker in the page and loads the models there. Nothing is fetched before this call.
 *
 * @example
 * import { createFaceReader } from "@moodreel/vision";
 *
 * const reader = await createFaceReader();
 * const { outcome, faces } = await reader.read(document.querySelector("video"));
 *
 * @throws VisionError `model-unusable` when worker, models or runtime cannot be loaded, `csp-blocked`
 *   when the page's policy forbids them; the signal's reason when that aborts
 */
export function createFaceReader(options: FaceReaderOptions = {}): Promise<FaceReader> {
  return openPageReader(
    WASM_ENGINES,
    () => startWorker(own, "face-reader.worker.js", options.assets),
    options,
  );
}

/** Written as bundlers want it, which look for this very pattern. */
function own(): Worker {
  return new Worker(new URL("./face-reader.worker.ts", import.meta.url), {
    type: "module",
    name: "face-reader",
  });
}
