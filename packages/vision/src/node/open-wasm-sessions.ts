import type { OrtLike } from "../session/ort-session.ts";
import { createOrtSession } from "../session/ort-session.ts";
import { readAsset, type ModelFiles } from "./model-files.ts";
import type { Sessions } from "./open-native-sessions.ts";

interface WasmOptions {
  readonly executionProviders: readonly ["wasm"];
  readonly graphOptimizationLevel: "disabled";
}

/**
 * Both networks on ONNX Runtime for WebAssembly, on one thread: the whole of it, since on a disk its
 * size is of no weight. @throws VisionError `model-unusable`
 */
export async function openWasmSessions(
  files: Pick<ModelFiles, "detector" | "expression">,
): Promise<Sessions> {
  const ort = await import("onnxruntime-web/wasm");
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = "error";
  ort.env.wasm.wasmBinary ??= await readAsset(
    new URL(import.meta.resolve("onnxruntime-web/ort-wasm-simd-threaded.wasm")),
  );
  const like = ort as unknown as OrtLike<WasmOptions>;
  const options: WasmOptions = { executionProviders: ["wasm"], graphOptimizationLevel: "disabled" };
  // One after the other: the runtime starts its engine in the first call.
  const detector = await createOrtSession(like, files.detector, "face-detector.fused.onnx", options);
  const expression = await createOrtSession(like, files.expression, "expression.fused.onnx", options);
  return { detector, expression };
}
