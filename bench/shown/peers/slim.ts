import { neighbourScorer, type Interactions, type Neighbours } from "@moodreel/recommend";
import { commonCounts, type CommonCounts } from "@moodreel/recommend/fit";
import { largest } from "../../../packages/recommend/src/linalg/largest.ts";
import { HISTORY_AXES, weightingOf } from "./history-axes.ts";
import { EASE_COUNTED } from "./item-to-item.ts";
import { geometric, type Peer } from "./peer.ts";
import { remember } from "./remember.ts";

/** More of them changed nothing that could be measured. */
const NEAREST = 150;
const SWEEPS = 20;
const ENOUGH = 1e-3;

/**
 * SLIM with feature selection (Ning and Karypis 2011): each item as a sum of others with weights that are
 * not negative, an elastic net over its 150 nearest by cosine, by coordinate descent on the counts of pairs.
 */
export const SLIM: Peer = {
  name: "SLIM",
  axes: [
    { name: "l1", values: [0, ...geometric(0.125, 2, 11)], start: 2, ends: ["low"] },
    { name: "l2", values: [0, ...geometric(6.25, 2, 18)], start: 100, ends: ["low"] },
    ...HISTORY_AXES,
  ],
  prepare: async (train, pool) => {
    const counts = await commonCounts(train, EASE_COUNTED, pool);
    const near = nearestOf(counts);
    const fit = remember((l1, l2) => slimOf(train, counts, near, l1!, l2!));
    return (setting) => neighbourScorer(fit(setting["l1"]!, setting["l2"]!), weightingOf(setting));
  },
};

function common({ half }: CommonCounts, a: number, b: number): number {
  return a < b ? half[(b * (b + 1)) / 2 + a]! : half[(a * (a + 1)) / 2 + b]!;
}

/** By rank, the ranks of the others with the largest cosine. */
function nearestOf(counts: CommonCounts): readonly (readonly number[])[] {
  const size = counts.positions.length;
  const roots = Float64Array.from({ length: size }, (_, i) => Math.sqrt(common(counts, i, i)));
  const likeness = new Float32Array(size);
  return Array.from({ length: size }, (_, to) => {
    for (let from = 0; from < size; from++) {
      const both = from === to ? 0 : common(counts, from, to);
      likeness[from] = both === 0 ? 0 : both / roots[from]!;
    }
    return [...largest(likeness, NEAREST, 0)];
  });
}

function slimOf(
  { items }: Interactions,
  counts: CommonCounts,
  near: readonly (readonly number[])[],
  l1: number,
  l2: number,
): Neighbours {
  const { positions } = counts;
  const rows: [to: number, weight: number][][] = items.ids.map(() => []);
  near.forEach((others, to) => {
    const weights = elasticNet(counts, others, to, l1, l2);
    others.forEach((from, a) => {
      if (weights[a]! > 0) rows[positions[from]!]!.push([positions[to]!, weights[a]!]);
    });
  });
  const offsets = new Uint32Array(rows.length + 1);
  rows.forEach((row, i) => (offsets[i + 1] = offsets[i]! + row.length));
  const flat = rows.flat();
  return {
    name: "SLIM",
    items,
    offsets,
    item: Uint32Array.from(flat, ([to]) => to),
    weight: Float32Array.from(flat, ([, weight]) => weight),
  };
}

function elasticNet(
  counts: CommonCounts,
  others: readonly number[],
  to: number,
  l1: number,
  l2: number,
): Float64Array {
  const n = others.length;
  const gram = new Float64Array(n * n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      gram[a * n + b] = gram[b * n + a] = common(counts, others[a]!, others[b]!);
    }
  }
  /** What each has in common with the item, less what the others say already. */
  const left = Float64Array.from(others, (from) => common(counts, from, to));
  const weights = new Float64Array(n);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let most = 0;
    for (let a = 0; a < n; a++) {
      const own = gram[a * n + a]!;
      const next = Math.max(0, left[a]! + own * weights[a]! - l1) / (own + l2);
      const step = next - weights[a]!;
      if (step === 0) continue;
      weights[a] = next;
      for (let b = 0; b < n; b++) left[b]! -= step * gram[a * n + b]!;
      most = Math.max(most, Math.abs(step));
    }
    if (most < ENOUGH) break;
  }
  return weights;
}
