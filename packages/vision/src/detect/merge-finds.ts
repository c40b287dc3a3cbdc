import type { Candidate } from "./decode.ts";
import { containment, overlap } from "./weighted-nms.ts";

/** Two finds of which one lies in the other by this share are one face, seen at two scales. */
const SAME = 0.6;

/** Whether two finds, perhaps from regions of different scale, are the same face. */
export function isSameFace(a: Candidate, b: Candidate, iou: number): boolean {
  return overlap(a.points, b.points) > iou || containment(a.points, b.points) > SAME;
}

/** Keeps the best find of each face, best first. */
export function mergeFinds(candidates: readonly Candidate[], iou: number): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    if (!kept.some((known) => isSameFace(known, candidate, iou))) kept.push(candidate);
  }
  return kept;
}
