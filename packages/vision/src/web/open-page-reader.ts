import type { FaceReader, FaceReaderOptions } from "../api/face-reader.ts";
import { VisionError } from "../errors.ts";
import type { Engine } from "./engine.ts";
import { FallbackReader } from "./fallback-reader.ts";
import { PageFaceReader } from "./page-face-reader.ts";
import { WorkerClient } from "./worker-client.ts";

/** @throws VisionError as `createFaceReader` */
export async function openPageReader(
  engines: readonly Engine[],
  start: () => Worker,
  { runtime, quality, assets, onProgress, signal }: FaceReaderOptions,
): Promise<FaceReader> {
  if (runtime === "native")
    throw new VisionError(
      "source-unsupported",
      'A page has no native runtime. Leave `runtime: "native"` out.',
      { runtime },
    );
  if (typeof Worker === "undefined")
    throw new VisionError(
      "source-unsupported",
      "There are no Web Workers here, so this is not a page. In Node import @moodreel/vision by its name, and leave the condition `node` to the bundler.",
    );
  const baseUrl = assets?.baseUrl === undefined ? null : new URL(assets.baseUrl, document.baseURI).href;
  let first = true;
  const reader = await FallbackReader.open(engines, (engine) => {
    // Only the first opening reports progress and can be cancelled: a later one is a repair.
    const opening = first ? { onProgress, signal } : {};
    first = false;
    return WorkerClient.open(start, { engine, baseUrl, quality: quality ?? null }, opening);
  });
  return new PageFaceReader(reader);
}
