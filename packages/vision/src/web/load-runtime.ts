import type { InferenceSession, Env } from "onnxruntime-common";
import type { OrtLike } from "../session/ort-session.ts";
import type { WebBackend } from "./web-face-reader.ts";

export type WebRuntime = OrtLike<InferenceSession.SessionOptions> & { readonly env: Env };

/**
 * ONNX Runtime for a backend. The one for WebAssembly alone is half the download, so the other is
 * fetched only where WebGPU can be used. Both load their binary from the page's own server: the
 * addresses are given here, or they would look beside the bundled script.
 */
export async function loadRuntime(backend: WebBackend): Promise<WebRuntime> {
  const ort =
    backend === "webgpu" ? await import("onnxruntime-web/webgpu") : await import("onnxruntime-web/wasm");
  ort.env.wasm.wasmPaths =
    backend === "webgpu"
      ? {
          mjs: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.mjs", import.meta.url),
          wasm: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm", import.meta.url),
        }
      : {
          mjs: new URL("onnxruntime-web/ort-wasm-simd-threaded.mjs", import.meta.url),
          wasm: new URL("onnxruntime-web/ort-wasm-simd-threaded.wasm", import.meta.url),
        };
  ort.env.wasm.numThreads = threads();
  ort.env.logLevel = "error";
  return ort as unknown as WebRuntime;
}

/**
 * Threads share memory, which browsers allow only to isolated pages (COOP and COEP headers). Half
 * of the cores, since camera and page need some too; more than four gain nothing on nets this small.
 */
function threads(): number {
  return globalThis.crossOriginIsolated
    ? Math.min(4, Math.max(1, Math.floor(navigator.hardwareConcurrency / 2)))
    : 1;
}
