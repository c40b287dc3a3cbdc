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

/** @throws VisionError `model-unusable` */
export async function modelFiles(signal?: AbortSignal): Promise<ModelFiles> {
  const [detector, expression] = await Promise.all([
    readAsset(new URL("../../models/face-detector.onnx", import.meta.url), signal),
    readAsset(new URL("../../models/expression.onnx", import.meta.url), signal),
  ]);
  return { detector, detectorSpec, expression, expressionSpec };
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
