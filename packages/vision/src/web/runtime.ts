import type { WebBackend } from "./web-face-reader.ts";

/**
 * What the networks can run on: ONNX Runtime for WebAssembly reduced to what the models use, all of
 * it, or all of it with WebGPU.
 */
export type Runtime = "small" | "whole" | "webgpu";

/**
 * The runtimes to try, best first. WebGPU only where it is asked for: networks this small take a
 * few milliseconds on one thread of a processor, and its runtime is four times the download.
 */
export function runtimesFor(backend: WebBackend | null): readonly Runtime[] {
  return backend === "webgpu" ? ["webgpu"] : ["small", "whole"];
}

export function backendOf(runtime: Runtime): WebBackend {
  return runtime === "webgpu" ? "webgpu" : "wasm";
}
