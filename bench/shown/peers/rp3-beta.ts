import { neighbourScorer, type Interactions, type Neighbours } from "@moodreel/recommend";
import { countsOf } from "@moodreel/recommend/interactions";
import { HISTORY_AXES, weightingOf } from "./history-axes.ts";
import type { Peer } from "./peer.ts";
import { ratersOf } from "./raters.ts";
import { remember } from "./remember.ts";

/**
 * RP³β (Paudel, Christoffel, Newell and Bernstein 2017): a walk of three steps over who rated what, from the
 * person to an item to somebody else to another item, each step's chance to the power α, divided by how many
 * rated that item to the power β.
 */
export const RP3_BETA: Peer = {
  name: "RP3beta",
  axes: [
    { name: "alpha", values: [0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.5, 2, 2.5, 3], start: 1, ends: ["low"] },
    { name: "beta", values: [-0.2, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.8, 1, 1.2], start: 0.3 },
    ...HISTORY_AXES,
  ],
  prepare: async (train) => {
    const walk = remember((alpha) => walksOf(train, alpha!));
    const counts = countsOf(train);
    const fit = remember((alpha, beta) => {
      const steps = walk(alpha!);
      const popular = Float32Array.from(counts, (count) => Math.max(1, count) ** beta!);
      return { ...steps, weight: steps.weight.map((w, k) => w / popular[steps.item[k]!]!) };
    });
    return (setting) => neighbourScorer(fit(setting["alpha"]!, setting["beta"]!), weightingOf(setting));
  },
};

/** From each item to a person to another item. */
function walksOf(train: Interactions, alpha: number): Neighbours {
  const { items, offsets, item } = train;
  const { starts, raters } = ratersOf(train);
  const sums = new Float64Array(items.ids.length);
  const ends = new Uint32Array(items.ids.length + 1);
  const [targets, weights]: [number[], number[]] = [[], []];
  for (let from = 0; from < items.ids.length; from++) {
    const count = starts[from + 1]! - starts[from]!;
    const touched: number[] = [];
    // Of an item that one person rated nothing follows for others.
    const end = count > 1 ? starts[from + 1]! : starts[from]!;
    for (let k = starts[from]!; k < end; k++) {
      const user = raters[k]!;
      const [first, last] = [offsets[user]!, offsets[user + 1]!];
      const step = (1 / count / (last - first)) ** alpha;
      for (let row = first; row < last; row++) {
        const to = item[row]!;
        if (to === from) continue;
        if (sums[to] === 0) touched.push(to);
        sums[to]! += step;
      }
    }
    for (const to of touched) {
      targets.push(to);
      weights.push(sums[to]!);
      sums[to] = 0;
    }
    ends[from + 1] = targets.length;
  }
  return {
    name: "RP3beta",
    items,
    offsets: ends,
    item: Uint32Array.from(targets),
    weight: Float32Array.from(weights),
  };
}
