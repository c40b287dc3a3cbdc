import type { Proposal } from "./decode.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

// The whole frame's pass places a face well that is at least so wide, as a share of the longer side,
// and of which it is so sure, 0 to 1. On the London portraits, shown smaller and smaller, eyes and
// mouth are off by 0.05 of the distance between the eyes at a width of 0.22, with scores from 0.95,
// and by 0.28 at 0.11. Small faces in groups are shown up to twice as wide as they are, but with
// scores below 0.9.
const WELL_WIDTH = 0.2;
const WELL_SCORE = 0.9;

/** Whether a face that the whole frame's pass found is where it says. */
export function isPlacedWell({ points, score }: Proposal, { width, height }: Size): boolean {
  return score >= WELL_SCORE && points[2]! - points[0]! >= WELL_WIDTH * Math.max(width, height);
}

/** Whether one large face is all there is to find. */
export function fillsFrame(found: readonly Proposal[], frame: Size): boolean {
  const [only, ...others] = found;
  return only !== undefined && others.length === 0 && isPlacedWell(only, frame);
}
