import type { InferenceSession, Env } from "onnxruntime-common";
import * as small from "onnxruntime-web/wasm";
import type { OrtLike } from "../session/ort-session.ts";
import type { Runtime } from "./runtime.ts";

export type WebRuntime = OrtLike<InferenceSession.SessionOptions> & { readonly env: Env };

/**
 * ONNX Runtime as a script and the WebAssembly that it loads, from the page's own server: the
 * addresses are given here, or it would look beside the bundled script. One script can start one
 * WebAssembly only, so the whole runtime is that of WebGPU, which holds the other's code too.
 */
export async function loadRuntime(runtime: Runtime): Promise<WebRuntime> {
  const ort = runtime === "small" ? small : await import("onnxruntime-web/webgpu");
  // Each address is written out, because bundlers find assets by this very pattern.
  ort.env.wasm.wasmPaths =
    runtime === "small"
      ? { wasm: new URL("../../dist/ort-small.wasm", import.meta.url) }
      : {
          mjs: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs", import.meta.url),
          wasm: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm", import.meta.url),
        };
  // More would spin while they wait for work, which costs the battery more than it gains in time.
  ort.env.wasm.numThreads = 1;
  ort.env.logLevel = "error";
  return ort as unknown as WebRuntime;
}
