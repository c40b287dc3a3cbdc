import { VisionError } from "../errors.ts";
import type { FloatTensor, FloatTensors } from "./session-like.ts";

/** @throws VisionError `model-unusable` when the output is missing, of another length, or not finite */
export function outputOf(outputs: FloatTensors, name: string, length: number): FloatTensor {
  const output = outputs[name];
  if (output === undefined || output.data.length !== length) {
    throw new VisionError(
      "model-unusable",
      `The model gives no ${length} numbers as "${name}". Reinstall the product.`,
      { output: name, length },
    );
  }
  if (!output.data.every(Number.isFinite)) {
    throw new VisionError(
      "model-unusable",
      `The model gives numbers as "${name}" that are not finite. Reload, or try another browser.`,
      { output: name },
    );
  }
  return output;
}
