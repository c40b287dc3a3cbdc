import { stat } from "node:fs/promises";
import { expect, it } from "vitest";
import { ASSET_BYTES } from "./asset-sizes.ts";

const places: Readonly<Record<string, string>> = {
  "face-detector.onnx": "../../models/face-detector.onnx",
  "face-detector.fused.onnx": "../../models/face-detector.fused.onnx",
  "expression.fused.onnx": "../../models/expression.fused.onnx",
  "ort-small.wasm": "../../dist/ort-small.wasm",
};

it.each(Object.entries(ASSET_BYTES))("%s is about as large as progress counts on", async (file, bytes) => {
  const place = places[file] ?? import.meta.resolve(`onnxruntime-web/${file}`);
  const { size } = await stat(new URL(place, import.meta.url));
  expect(Math.abs(size - bytes) / size).toBeLessThan(0.1);
});
