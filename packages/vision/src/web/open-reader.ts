import { FaceReader } from "../read/face-reader.ts";
import { checkDetector } from "../session/check-detector.ts";
import { checkExpression } from "../session/check-expression.ts";
import { createOrtSession } from "../session/ort-session.ts";
import type { Assets } from "./load-assets.ts";
import { loadRuntime } from "./load-runtime.ts";
import { backendOf, type Runtime } from "./runtime.ts";

/**
 * A reader on one runtime, checked against the pinned outputs.
 *
 * @throws VisionError `model-unusable`
 */
export async function openReader(runtime: Runtime, loading: Promise<Assets>): Promise<FaceReader> {
  const [ort, assets] = await Promise.all([loadRuntime(runtime), loading]);
  // One after the other: the runtime starts its engine in the first call.
  const detector = await createOrtSession(ort, assets.detector, "face-detector.onnx", {
    executionProviders: [backendOf(runtime)],
  });
  // Computed in bytes, for which the runtime has no WebGPU code.
  const expression = await createOrtSession(ort, assets.expression, "expression.onnx", {
    executionProviders: ["wasm"],
  });
  const reader = FaceReader.create({
    detector,
    expression,
    detectorSpec: assets.detectorSpec,
    expressionSpec: assets.expressionSpec,
    options: { now: () => performance.now() },
  });
  try {
    await checkDetector(detector, assets.detectorSpec, assets.detectorCheck);
    await checkExpression(expression, assets.expressionSpec, assets.expressionCheck);
  } catch (error) {
    await reader.close();
    throw error;
  }
  return reader;
}
