import { EMOTIONS, type Scores } from "@moodreel/core";
import { mapEmotions } from "@moodreel/core/emotion";
import type { SessionLike } from "../session/session-like.ts";
import { outputOf } from "../session/output-of.ts";
import type { ExpressionSpec } from "../spec/expression-spec.ts";
import { softmax } from "./softmax.ts";

/**
 * Calibrated scores of each crop, all in one run of the network.
 *
 * @param crops grey, 0 to 255, template size squared each
 * @param found for each crop whether it is a face found in a picture, which is read a little
 *   differently than a tight crop
 */
export async function classify(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  found: readonly boolean[],
): Promise<readonly Scores[]> {
  if (crops.length === 0) return [];
  const { size } = spec.template;
  const { name, mean, std } = spec.input;
  const data = new Float32Array(crops.length * size * size);
  crops.forEach((crop, index) =>
    data.set(
      crop.map((grey) => (grey - mean) / std),
      index * size * size,
    ),
  );
  const outputs = await session.run({ [name]: { data, dims: [crops.length, 1, size, size] } });
  const count = EMOTIONS.length;
  const [tight, loose] = [spec.logits, spec.detected.logits].map(
    (output) => outputOf(outputs, output, crops.length * count).data,
  );
  return crops.map((_, face) => {
    const logits = (found[face] === true ? loose : tight)!;
    const scores = softmax([...logits.subarray(face * count, (face + 1) * count)]);
    return mapEmotions((_emotion, index) => scores[index]!);
  });
}
