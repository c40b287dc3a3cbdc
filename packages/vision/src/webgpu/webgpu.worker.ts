import * as ort from "onnxruntime-web/webgpu";
import { serveReader } from "../web/serve-reader.ts";

// The script of the worker that `createFaceReader` of `@moodreel/vision/webgpu` starts.

serveReader(ort, () => ({
  file: "ort-wasm-simd-threaded.asyncify.wasm",
  own: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm", import.meta.url),
}));
