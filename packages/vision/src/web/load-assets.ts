import detectorCheck from "../../models/face-detector.check.json" with { type: "json" };
import detectorSpec from "../../models/face-detector.json" with { type: "json" };
import expressionCheck from "../../models/expression.check.json" with { type: "json" };
import expressionSpec from "../../models/expression.json" with { type: "json" };
import { VisionError } from "../errors.ts";

/** The models with their descriptions and pinned outputs. */
export interface Assets {
  readonly detector: Uint8Array;
  readonly detectorSpec: unknown;
  readonly detectorCheck: unknown;
  readonly expression: Uint8Array;
  readonly expressionSpec: unknown;
  readonly expressionCheck: unknown;
}

/** @throws VisionError `model-unusable` when a model cannot be fetched from the page's own server */
export async function loadAssets(): Promise<Assets> {
  // Each address is written out, because bundlers find assets by this very pattern.
  const [detector, expression] = await Promise.all([
    load(new URL("../../models/face-detector.onnx", import.meta.url)),
    load(new URL("../../models/expression.onnx", import.meta.url)),
  ]);
  return { detector, detectorSpec, detectorCheck, expression, expressionSpec, expressionCheck };
}

async function load(url: URL): Promise<Uint8Array> {
  let response: Response;
  try {
    response = await fetch(url, { credentials: "same-origin" });
  } catch (cause) {
    throw unavailable(url, "the server does not answer", cause);
  }
  if (!response.ok) throw unavailable(url, `the server answers ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

function unavailable(url: URL, why: string, cause?: unknown): VisionError {
  const file = url.pathname.split("/").at(-1) ?? url.pathname;
  return new VisionError(
    "model-unusable",
    `${file} cannot be loaded: ${why}. Reload the page.`,
    { file },
    { cause },
  );
}
