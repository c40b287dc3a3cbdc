import type { InferenceSession } from "onnxruntime-common";
import detectorCheck from "../../models/face-detector.check.json" with { type: "json" };
import detectorSpec from "../../models/face-detector.json" with { type: "json" };
import expressionCheck from "../../models/expression.check.json" with { type: "json" };
import expressionSpec from "../../models/expression.json" with { type: "json" };
import { FrameReader } from "../read/frame-reader.ts";
import type { QualityLimits } from "../read/quality.ts";
import { checkDetector } from "../session/check-detector.ts";
import { checkExpression } from "../session/check-expression.ts";
import { createOrtSession } from "../session/ort-session.ts";
import type { Asset, AssetLoader } from "./asset-loader.ts";
import type { Engine, EngineAssets } from "./engine.ts";
import type { WebOrt } from "./web-ort.ts";

/**
 * A reader on one engine, checked against the pinned outputs. Models and WebAssembly load at the
 * same time.
 *
 * @throws VisionError `model-unusable`
 */
export async function openReader(
  ort: WebOrt,
  engine: Engine,
  assets: AssetLoader,
  { wasm, detector: detectorAsset }: EngineAssets,
  quality: Partial<QualityLimits> | null,
): Promise<FrameReader> {
  // More would spin while they wait for work, which costs the battery more than it gains in time.
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = "error";
  // Given the address, the runtime compiles while it loads, and the browser keeps the result.
  ort.env.wasm.wasmPaths = { wasm: assets.urlOf(wasm) };
  const provider = engine === "webgpu" ? "webgpu" : "wasm";
  const [detectorModel, expressionModel] = await Promise.all([
    assets.load(detectorAsset),
    // The address is written out, because bundlers find assets by this very pattern.
    assets.load({
      file: "expression.fused.onnx",
      own: new URL("../../models/expression.fused.onnx", import.meta.url),
    }),
    start(ort, assets, wasm, provider),
  ]);
  const open = (model: Uint8Array, name: string, on: string) => {
    // For WebAssembly models are fused beforehand: doing it here would take half of the time to open them.
    const graphOptimizationLevel = on === "wasm" ? "disabled" : "all";
    const options: InferenceSession.SessionOptions = { executionProviders: [on], graphOptimizationLevel };
    return createOrtSession(ort, model, name, options);
  };
  const detector = await open(detectorModel, detectorAsset.file, provider);
  // Computed in bytes, for which the runtime has no WebGPU code.
  const expression = await open(expressionModel, "expression.fused.onnx", "wasm");
  const reader = new FrameReader({
    detector,
    expression,
    detectorSpec,
    expressionSpec,
    now: () => performance.now(),
    quality: quality ?? {},
  });
  try {
    await checkDetector(detector, detectorSpec, detectorCheck);
    await checkExpression(expression, expressionSpec, expressionCheck);
  } catch (error) {
    await reader.close();
    throw error;
  }
  return reader;
}

/**
 * Starts the engine while the models load. The runtime does so in its first call, before it looks at the
 * model: what is none is enough, and where the engine does not start the next call says why.
 */
async function start(ort: WebOrt, assets: AssetLoader, wasm: Asset, provider: string): Promise<void> {
  // Where bytes are to be counted they pass through here.
  if (assets.counts) ort.env.wasm.wasmBinary = (await assets.load(wasm)).buffer;
  const options = { executionProviders: [provider], logSeverityLevel: 4 as const };
  await ort.InferenceSession.create(new Uint8Array(64), options).catch(() => null);
}
