import { VisionError } from "../errors.ts";
import type { FloatTensor, FloatTensors } from "./session-like.ts";

/** @throws VisionError `model-unusable` when the output is missing, of another length, or not finite */
export function outputOf(outputs: FloatTensors, name: string, length: number): FloatTensor {
  const output = outputs[name];
  if (output === undefined || output.data.length !== length) {
    throw new VisionError(
      "model-unusable",
      `The model gives no ${length} numbers as "${name}". Check that models and code are of the same version of @moodreel/vision.`,
      { output: name, length },
    );
  }
  if (!allFinite(output.data)) {
    throw new VisionError(
      "model-unusable",
      `The model gives numbers as "${name}" that are not finite. The runtime or its driver is faulty: use another one, or update it.`,
      { output: name },
    );
  }
  return output;
}

/** A loop without branches: the detector gives fourteen thousand numbers for each frame. */
function allFinite(numbers: Float32Array): boolean {
  let sum = 0;
  // 0 times a number that is not finite is not a number.
  for (let i = 0; i < numbers.length; i++) sum += numbers[i]! * 0;
  return sum === 0;
}
