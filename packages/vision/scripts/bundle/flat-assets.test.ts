import { expect, it } from "vitest";
import { flatAssets } from "./flat-assets.ts";

it.each([
  ['new URL("../../models/a.onnx", import.meta.url)', 'new URL("../assets/a.onnx", import.meta.url)'],
  [
    'new URL("onnxruntime-web/b.wasm",import.meta.url).href',
    'new URL("../assets/b.wasm", import.meta.url).href',
  ],
  [
    'new Worker(new URL("./c.worker.ts", import.meta.url), { type: "module" })',
    'new Worker(new URL("../assets/c.worker.js", import.meta.url), { type: "module" })',
  ],
  ['new n("ort.wasm.bundle.min.mjs",import.meta.url).href', "new URL(import.meta.url).href"],
  [
    'new URL(import.meta.resolve("onnxruntime-web/d.wasm"))',
    'new URL(new URL("../assets/d.wasm", import.meta.url).href)',
  ],
])("points %s to the folder of assets", (source, built) => {
  expect(flatAssets(source, "../assets/")).toBe(built);
});

it("leaves other addresses alone", () => {
  for (const code of [
    "new URL(import.meta.url)",
    "new URL(file, here)",
    'new URL("https://a.example/x.html")',
  ])
    expect(flatAssets(code, "./")).toBe(code);
});
