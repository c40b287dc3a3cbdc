import type { Asset } from "./asset-loader.ts";

/**
 * What the networks run on in a page: ONNX Runtime for WebAssembly reduced to what the models use,
 * all of it, or all of it with WebGPU.
 */
export type Engine = "small" | "whole" | "webgpu";

/**
 * The engines to try, best first. WebGPU only where it is asked for: networks this small take a few
 * milliseconds on one thread of a processor, and its code is four times the download.
 */
export const WASM_ENGINES: readonly Engine[] = ["small", "whole"];

/** Where the files lie that differ between engines. */
export interface EngineAssets {
  readonly wasm: Asset;
  /** The face detector: fused for WebAssembly, which takes it as it is; as it was made for WebGPU. */
  readonly detector: Asset;
}
