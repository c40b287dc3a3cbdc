/**
 * Bytes of what a page loads, about: servers that compress do not say how much is to come. A test
 * holds them to a tenth of the truth.
 */
export const ASSET_BYTES: Readonly<Record<string, number>> = {
  "face-detector.onnx": 215_000,
  "face-detector.fused.onnx": 415_000,
  "expression.fused.onnx": 925_000,
  "ort-small.wasm": 4_766_000,
  "ort-wasm-simd-threaded.wasm": 14_240_000,
  "ort-wasm-simd-threaded.asyncify.wasm": 26_780_000,
};
