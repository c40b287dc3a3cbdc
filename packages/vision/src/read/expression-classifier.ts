import { mapEmotions, EMOTIONS, type Emotion, type Scores } from "@moodreel/core";
import type { SessionLike } from "../session/session-like.ts";
import { outputOf } from "../session/output-of.ts";
import type { ExpressionSpec } from "../spec/expression-spec.ts";
import { softmax } from "./softmax.ts";

/**
 * Calibrated scores of each crop, all in one run of the network.
 *
 * @param crops grey, 0 to 255, template size squared each
 * @param offsets for each crop what is added to its logits; `null` for nothing
 */
export async function classify(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  offsets: readonly (Readonly<Record<Emotion, number>> | null)[],
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
  const { data: logits } = outputOf(outputs, spec.logits, crops.length * EMOTIONS.length);
  return crops.map((_, face) => {
    const own = EMOTIONS.map(
      (emotion, index) => logits[face * EMOTIONS.length + index]! + (offsets[face]?.[emotion] ?? 0),
    );
    const scores = softmax(own);
    return mapEmotions((_emotion, index) => scores[index]!);
  });
}
