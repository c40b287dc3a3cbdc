import { EMOTIONS, type Scores } from "@moodreel/core";
import { mapEmotions } from "@moodreel/core/emotion";
import type { SessionLike } from "../session/session-like.ts";
import { outputOf } from "../session/output-of.ts";
import type { ExpressionSpec, Look } from "../spec/expression-spec.ts";
import { softmax } from "./softmax.ts";

/**
 * A `tight` crop is a picture that is a face already; one of a face `found` in a picture is read from
 * an output of its own: why, is in models/expression.md.
 */
export type CropKind = "tight" | "found";

/** What the network makes of one crop. */
export interface CropReading {
  /** Calibrated. */
  readonly scores: Scores;
  /** What the crop shows; `face` unless another answer is believed. */
  readonly look: Look;
}

/**
 * Calibrated scores of each crop, and whether it can be read, all in one run of the network.
 *
 * @param crops grey, 0 to 255, template size squared each
 */
export async function classify(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  kind: CropKind,
): Promise<readonly CropReading[]> {
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
  const output = kind === "found" ? spec.detected.logits : spec.logits;
  const logits = outputOf(outputs, output, crops.length * count).data;
  const kinds = spec.look.labels.length;
  const looks = outputOf(outputs, spec.look.output, crops.length * kinds).data;
  return crops.map((_, face) => {
    const own = logits.subarray(face * count, (face + 1) * count);
    const scores = softmax(Array.from(own, (logit, index) => logit + spec.prior[index]!));
    return {
      scores: mapEmotions((_emotion, index) => scores[index]!),
      look: lookOf(looks.subarray(face * kinds, (face + 1) * kinds), spec.look),
    };
  });
}

/** The likeliest answer, where it is believed. */
function lookOf(shares: Float32Array, { labels, from }: ExpressionSpec["look"]): Look {
  const likeliest = labels[shares.indexOf(Math.max(...shares))];
  const told = (["upsideDown", "covered", "noFace"] as const).find((look) => look === likeliest);
  return told !== undefined && Math.max(...shares) >= from[told] ? told : "face";
}
