import * as ort from "onnxruntime-web/wasm";
import { serveReader } from "./serve-reader.ts";

// The script of the worker that `createFaceReader` starts. Each address is written out, because
// bundlers find assets by this very pattern.

const detector = {
  file: "face-detector.fused.onnx",
  own: new URL("../../models/face-detector.fused.onnx", import.meta.url),
};

serveReader(ort, (engine) => ({
  detector,
  wasm:
    engine === "small"
      ? { file: "ort-small.wasm", own: new URL("../../dist/ort-small.wasm", import.meta.url) }
      : {
          file: "ort-wasm-simd-threaded.wasm",
          own: new URL("onnxruntime-web/ort-wasm-simd-threaded.wasm", import.meta.url),
        },
}));
