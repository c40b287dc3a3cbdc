import { readFile } from "node:fs/promises";
import detectorSpec from "../../models/face-detector.json" with { type: "json" };
import expressionSpec from "../../models/expression.json" with { type: "json" };
import { VisionError } from "../errors.ts";

/** The models of this package with their descriptions. */
export interface ModelFiles {
  readonly detector: Uint8Array;
  readonly detectorSpec: unknown;
  readonly expression: Uint8Array;
  readonly expressionSpec: unknown;
}

/**
 * @param runtime that they are for: WebAssembly takes them fused beforehand, native code fuses them as its
 *   processor likes it
 * @throws VisionError `model-unusable`
 */
export async function modelFiles(runtime: "native" | "wasm", signal?: AbortSignal): Promise<ModelFiles> {
  const addresses =
    runtime === "wasm"
      ? [
          new URL("../../models/face-detector.fused.onnx", import.meta.url),
          new URL("../../models/expression.fused.onnx", import.meta.url),
        ]
      : [
          new URL("../../models/face-detector.onnx", import.meta.url),
          new URL("../../models/expression.onnx", import.meta.url),
        ];
  const [detector, expression] = await Promise.all(addresses.map((url) => readAsset(url, signal)));
  return { detector: detector!, detectorSpec, expression: expression!, expressionSpec };
}

/** @throws VisionError `model-unusable`; the signal's reason when that aborts */
export async function readAsset(url: URL, signal?: AbortSignal): Promise<Uint8Array> {
  try {
    return await readFile(url, { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    const file = url.pathname.split("/").at(-1) ?? url.pathname;
    throw new VisionError(
      "model-unusable",
      `The file ${file} of @moodreel/vision cannot be read. Bundlers must leave this package's files where they are: mark @moodreel/vision as external.`,
      { file },
      { cause },
    );
  }
}
