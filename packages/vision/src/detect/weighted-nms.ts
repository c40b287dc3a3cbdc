import type { Proposal, ProposalPoints } from "./decode.ts";

/**
 * Joins proposals that overlap into their score-weighted mean (Bazarevsky et al. 2019, section
 * 2.4): steadier from frame to frame than taking the best. The joint score is the best one's.
 *
 * @param iou overlap (intersection over union) above which two proposals are one face, 0 to 1
 * @returns best first
 */
export function weightedNms(proposals: readonly Proposal[], iou: number): readonly Proposal[] {
  const joint: Proposal[] = [];
  let left = proposals.toSorted((a, b) => b.score - a.score);
  while (left.length > 0) {
    const best = left[0]!;
    const members = left.filter((other) => other === best || overlap(best.points, other.points) > iou);
    joint.push({ points: mean(members), score: best.score });
    left = left.filter((other) => !members.includes(other));
  }
  return joint;
}

/** Intersection over union of two proposals' boxes, 0 to 1; 0 for boxes without area. */
export function overlap(a: ProposalPoints, b: ProposalPoints): number {
  const inside = intersection(a, b);
  const union = area(a) + area(b) - inside;
  return union > 0 ? inside / union : 0;
}

/** The share of the smaller box that lies in the larger, 0 to 1: 1 when one contains the other. */
export function containment(a: ProposalPoints, b: ProposalPoints): number {
  const smaller = Math.min(area(a), area(b));
  return smaller > 0 ? intersection(a, b) / smaller : 0;
}

function intersection([ax0, ay0, ax1, ay1]: ProposalPoints, [bx0, by0, bx1, by1]: ProposalPoints): number {
  const width = Math.min(ax1!, bx1!) - Math.max(ax0!, bx0!);
  const height = Math.min(ay1!, by1!) - Math.max(ay0!, by0!);
  return width > 0 && height > 0 ? width * height : 0;
}

function area([x0, y0, x1, y1]: ProposalPoints): number {
  return Math.max(0, x1! - x0!) * Math.max(0, y1! - y0!);
}

function mean(members: readonly Proposal[]): ProposalPoints {
  const total = members.reduce((sum, { score }) => sum + score, 0);
  return members[0]!.points.map(
    (_, column) => members.reduce((sum, { points, score }) => sum + points[column]! * score, 0) / total,
  );
}
