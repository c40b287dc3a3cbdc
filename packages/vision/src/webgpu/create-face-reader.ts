import type { FaceReader, FaceReaderOptions } from "../api/face-reader.ts";
import { openPageReader } from "../web/open-page-reader.ts";
import { startWorker } from "../web/start-worker.ts";

/**
 * As `createFaceReader` of `@moodreel/vision`, on WebGPU: four times the download, for pages that
 * have a reason. The networks are small: one thread of a processor is seldom slower.
 *
 * @throws VisionError `model-unusable` also where the browser has no WebGPU
 */
export function createFaceReader(options: FaceReaderOptions = {}): Promise<FaceReader> {
  return openPageReader(["webgpu"], () => startWorker(own, "webgpu.worker.js", options.assets), options);
}

/** Written as bundlers want it, which look for this very pattern. */
function own(): Worker {
  return new Worker(new URL("./webgpu.worker.ts", import.meta.url), { type: "module", name: "face-reader" });
}
