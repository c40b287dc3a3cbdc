import type { Proposal } from "./decode.ts";
import { containment, overlap } from "./weighted-nms.ts";

/** Two finds of which one lies in the other by this share are one face, seen at two scales. */
const SAME = 0.6;

/** Whether two finds, perhaps from regions of different scale, are the same face. */
export function isSameFace(a: Proposal, b: Proposal, iou: number): boolean {
  return overlap(a.points, b.points) > iou || containment(a.points, b.points) > SAME;
}

/** Keeps the best find of each face, best first. */
export function mergeFinds(proposals: readonly Proposal[], iou: number): readonly Proposal[] {
  const kept: Proposal[] = [];
  for (const proposal of proposals.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((known) => isSameFace(known, proposal, iou))) kept.push(proposal);
  }
  return kept;
}
