import type { FloatTensor } from "../session/session-like.ts";
import type { DetectorSpec } from "../spec/detector-spec.ts";

/** x0, y0, x1, y1 and six keypoints as x, y: 16 numbers in fractions of the square input. */
export type ProposalPoints = readonly number[];

/** A face as the detector proposes it; several of one face are joined later. */
export interface Proposal {
  readonly points: ProposalPoints;
  /** 0 to 1. */
  readonly score: number;
}

/**
 * The network's raw output as proposals that reach the threshold: offsets are relative to the
 * anchor's centre and in input pixels.
 *
 * @param boxes one row of 16 per anchor
 * @param logits one number per anchor
 */
export function decode(
  boxes: FloatTensor,
  logits: FloatTensor,
  centres: Float64Array,
  { boxScale, logitClip }: DetectorSpec["decode"],
  threshold: number,
): readonly Proposal[] {
  const found: Proposal[] = [];
  for (let anchor = 0; anchor < centres.length / 2; anchor++) {
    const score = sigmoid(logits.data[anchor]!, logitClip);
    if (score < threshold) continue;
    const row = boxes.data.subarray(anchor * 16, anchor * 16 + 16);
    const at = (column: number) => row[column]! / boxScale;
    const [cx, cy] = [centres[anchor * 2]!, centres[anchor * 2 + 1]!];
    const [x, y, halfWidth, halfHeight] = [at(0) + cx, at(1) + cy, at(2) / 2, at(3) / 2];
    const points = [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight];
    for (let column = 4; column < 16; column += 2) points.push(at(column) + cx, at(column + 1) + cy);
    found.push({ points, score });
  }
  return found;
}

function sigmoid(logit: number, clip: number): number {
  return 1 / (1 + Math.exp(-Math.min(Math.max(logit, -clip), clip)));
}
