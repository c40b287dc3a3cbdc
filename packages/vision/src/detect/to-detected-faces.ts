import type { Proposal } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";

/** Proposals in pixels of the frame as faces, largest box first. */
export function toDetectedFaces(proposals: readonly Proposal[]): readonly DetectedFace[] {
  return proposals.map(toFace).toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
}

function toFace({ points, score }: Proposal): DetectedFace {
  const [x0, y0, x1, y1, ...rest] = points;
  const keypoints = Array.from(
    { length: rest.length / 2 },
    (_, i) => [rest[2 * i]!, rest[2 * i + 1]!] as const,
  );
  return { box: { x: x0!, y: y0!, width: x1! - x0!, height: y1! - y0! }, keypoints, score };
}
