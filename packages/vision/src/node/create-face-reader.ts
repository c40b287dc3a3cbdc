import type { FaceReader, FaceReaderOptions } from "../api/face-reader.ts";
import { FrameReader } from "../read/frame-reader.ts";
import { modelFiles } from "./model-files.ts";
import { NodeFaceReader } from "./node-face-reader.ts";
import { openNativeSessions } from "./open-native-sessions.ts";
import { openWasmSessions } from "./open-wasm-sessions.ts";
import { findNative, loadNative } from "./load-native.ts";

/**
 * A face reader in Node: on onnxruntime-node where that is installed, else on WebAssembly. The
 * runtime is loaded here and not before, so that programs which read no picture start at once.
 *
 * @example
 * import { createFaceReader } from "@moodreel/vision";
 *
 * const reader = await createFaceReader();
 * const { outcome, faces } = await reader.read("holiday.jpg");
 * console.log(outcome, faces[0]?.dominant);
 * await reader.close();
 *
 * @throws VisionError `model-unusable`; `dependency-missing` when `runtime: "native"` is asked for and
 *   onnxruntime-node is not installed
 */
export async function createFaceReader(options: FaceReaderOptions = {}): Promise<FaceReader> {
  const { runtime, threads, quality, onProgress, signal } = options;
  signal?.throwIfAborted();
  const native = runtime === "wasm" ? null : runtime === "native" ? await loadNative() : await findNative();
  const files = await modelFiles(native === null ? "wasm" : "native", signal);
  const { detector, expression } =
    native === null ? await openWasmSessions(files) : await openNativeSessions(native, files, threads);
  const { detectorSpec, expressionSpec } = files;
  const reader = new FrameReader({
    detector,
    expression,
    detectorSpec,
    expressionSpec,
    now: () => performance.now(),
    quality,
  });
  if (signal?.aborted === true) {
    await reader.close();
    signal.throwIfAborted();
  }
  const bytes = files.detector.length + files.expression.length;
  onProgress?.(bytes, bytes);
  return new NodeFaceReader(reader, native === null ? "wasm" : "native");
}
