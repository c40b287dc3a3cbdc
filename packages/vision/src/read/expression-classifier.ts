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
 * Calibrated scores of each crop, and whether it can be read. All crops go through the network in one run,
 * and of found faces in another, mirrored, those of which no expression stands out: two views make fewer
 * mistakes than one.
 *
 * @param crops grey, 0 to 255, template size squared each
 * @param mirrors so many crops at most are read mirrored, those in most doubt
 */
export async function classify(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  kind: CropKind,
  mirrors = crops.length,
): Promise<readonly CropReading[]> {
  if (crops.length === 0) return [];
  const views = await run(session, spec, crops, kind);
  const scores = views.map(({ logits }) => softmax(logits));
  const below = kind === "found" ? spec.detected.mirroredBelow : 0;
  const top = (face: number) => Math.max(...scores[face]!);
  const doubtful = crops
    .flatMap((_, face) => (top(face) < below ? [face] : []))
    .toSorted((a, b) => top(a) - top(b))
    .slice(0, mirrors);
  if (doubtful.length > 0) {
    const { size } = spec.template;
    const others = await run(
      session,
      spec,
      doubtful.map((face) => mirrored(crops[face]!, size)),
      kind,
    );
    doubtful.forEach((face, at) => {
      const other = others[at]!.logits;
      scores[face] = softmax(views[face]!.logits.map((logit, index) => (logit + other[index]!) / 2));
    });
  }
  return crops.map((_, face) => ({
    scores: mapEmotions((_emotion, index) => scores[face]![index]!),
    look: views[face]!.look,
  }));
}

/** What the network gives for a crop: logits with the prior taken off, and what it shows. */
interface View {
  readonly logits: readonly number[];
  readonly look: Look;
}

async function run(
  session: SessionLike,
  spec: ExpressionSpec,
  crops: readonly Float32Array[],
  kind: CropKind,
): Promise<readonly View[]> {
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
  const { logits: output, prior } = kind === "found" ? spec.detected : spec;
  const logits = outputOf(outputs, output, crops.length * count).data;
  const kinds = spec.look.labels.length;
  const looks = outputOf(outputs, spec.look.output, crops.length * kinds).data;
  return crops.map((_, face) => ({
    logits: Array.from(
      logits.subarray(face * count, (face + 1) * count),
      (logit, index) => logit + prior[index]!,
    ),
    look: lookOf(looks.subarray(face * kinds, (face + 1) * kinds), spec.look),
  }));
}

function mirrored(crop: Float32Array, size: number): Float32Array {
  return crop.map((_, at) => crop[at - (at % size) + size - 1 - (at % size)]!);
}

/** The likeliest answer, where it is believed. */
function lookOf(shares: Float32Array, { labels, from }: ExpressionSpec["look"]): Look {
  const likeliest = labels[shares.indexOf(Math.max(...shares))];
  const told = (["upsideDown", "covered", "noFace"] as const).find((look) => look === likeliest);
  return told !== undefined && Math.max(...shares) >= from[told] ? told : "face";
}
