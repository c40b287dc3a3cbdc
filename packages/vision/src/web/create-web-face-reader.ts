import { VisionError } from "../errors.ts";
import type { WebFaceReader } from "./web-face-reader.ts";

/**
 * Starts the worker and loads the models: on WebGPU where it works, else on WebAssembly.
 *
 * @throws VisionError `model-unusable`
 */
export async function createWebFaceReader(): Promise<WebFaceReader> {
  throw new VisionError("model-unusable", "The worker is still to be written.");
}
