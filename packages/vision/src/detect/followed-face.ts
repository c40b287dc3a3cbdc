import type { Proposal } from "./decode.ts";
import type { FacePatch } from "./face-patch.ts";
import { isSameFace } from "./merge-finds.ts";
import { overlap } from "./weighted-nms.ts";

/** A face from frame to frame. */
export interface FollowedFace {
  /** As well as its place is known. */
  readonly face: Proposal;
  /** How the whole frame's pass saw it in this frame; `null` where it did not. */
  readonly glimpse: Proposal | null;
  /** The number of the frame in which it was seen from near; `null` before the first time. */
  readonly seenAt: number | null;
  /** How it looked then, where it is small; `null` for others. */
  readonly patch: FacePatch | null;
}

/**
 * A face that was seen from near, in a later frame that only gave a glimpse of it: moved and
 * resized as the glimpse was. The whole frame's pass puts small faces wrongly, but one that stays
 * where it is it puts wrongly in the same way.
 */
export function movedWith(face: Proposal, before: Proposal, now: Proposal): Proposal {
  const scale = widthOf(now) / widthOf(before);
  const [from, to] = [centreOf(before), centreOf(now)];
  const points = face.points.map((value, i) => (value - from[i % 2]!) * scale + to[i % 2]!);
  return points.every(Number.isFinite) ? { points, score: now.score } : now;
}

/** The one of `others` that is the same face, the most overlapping where several are; else `null`. */
export function closest<Other>(
  face: Proposal,
  others: Iterable<Other>,
  of: (other: Other) => Proposal,
  iou: number,
): Other | null {
  const same = [...others].filter((other) => isSameFace(of(other), face, iou));
  return (
    same.toSorted((a, b) => overlap(of(b).points, face.points) - overlap(of(a).points, face.points))[0] ??
    null
  );
}

function widthOf({ points }: Proposal): number {
  return points[2]! - points[0]!;
}

function centreOf({ points: [x0, y0, x1, y1] }: Proposal): readonly [number, number] {
  return [(x0! + x1!) / 2, (y0! + y1!) / 2];
}
