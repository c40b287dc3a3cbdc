import * as ort from "onnxruntime-web/webgpu";
import { serveReader } from "../web/serve-reader.ts";

// The script of the worker that `createFaceReader` of `@moodreel/vision/webgpu` starts.

serveReader(ort, () => ({
  detector: {
    file: "face-detector.onnx",
    own: new URL("../../models/face-detector.onnx", import.meta.url),
  },
  wasm: {
    file: "ort-wasm-simd-threaded.asyncify.wasm",
    own: new URL("onnxruntime-web/ort-wasm-simd-threaded.asyncify.wasm", import.meta.url),
  },
}));
