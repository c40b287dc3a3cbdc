import { mapEmotions, EMOTIONS, type Scores } from "@moodreel/core";
import type { SessionLike } from "../session/session-like.ts";
import { outputOf } from "../session/output-of.ts";
import type { ExpressionSpec } from "../spec/expression-spec.ts";
import { mirrored } from "./mirrored.ts";
import { softmax } from "./softmax.ts";

const COUNT = EMOTIONS.length;

/**
 * Calibrated scores of each crop, all in one run of the network.
 *
 * @param crops grey, 0 to 255, template size squared each
 * @param twice reads the mirror image too and takes the mean of the logits: a little more
 *   accurate for twice the time, see models/expression.md
 */
export async function classify(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  twice: boolean,
): Promise<readonly Scores[]> {
  if (crops.length === 0) return [];
  const { size } = spec.template;
  const { name, mean, std } = spec.input;
  const views = twice ? crops.flatMap((crop) => [crop, mirrored(crop, size)]) : crops;
  const data = new Float32Array(views.length * size * size);
  views.forEach((view, index) =>
    data.set(
      view.map((grey) => (grey - mean) / std),
      index * size * size,
    ),
  );
  const outputs = await session.run({ [name]: { data, dims: [views.length, 1, size, size] } });
  const { data: logits } = outputOf(outputs, spec.logits, views.length * COUNT);
  const perFace = twice ? 2 : 1;
  return crops.map((_, face) => {
    const own = Array.from({ length: COUNT }, (_unused, emotion) => {
      let sum = 0;
      for (let view = 0; view < perFace; view++) sum += logits[(face * perFace + view) * COUNT + emotion]!;
      return sum / perFace;
    });
    const scores = softmax(own);
    return mapEmotions((_emotion, index) => scores[index]!);
  });
}
