import type { Interactions, Scorer, ScoreRequest } from "@moodreel/recommend";
import { largest } from "../../../packages/recommend/src/linalg/largest.ts";
import { HISTORY_AXES, weightingOf } from "./history-axes.ts";
import { geometric, type Peer, type Setting } from "./peer.ts";
import { ratersOf, type Raters } from "./raters.ts";
import { remember } from "./remember.ts";
import { weighed } from "./weighed.ts";

/**
 * What the k people who are most alike have rated, each by the cosine with them over items weighed by
 * (log n / n_i)^idf, shrunken (Herlocker et al. 1999; the weights after Breese, Heckerman and Kadie 1998).
 */
export const USER_KNN: Peer = {
  name: "UserKNN",
  axes: [
    { name: "k", values: geometric(10, 2, 11), start: 160, ends: ["high"] },
    { name: "shrinkage", values: [0, ...geometric(0.25, 2, 12)], start: 4, ends: ["low"] },
    { name: "idf", values: [0, 0.25, 0.5, 0.75, 1, 1.5, 2, 3], start: 1, ends: ["low"] },
    ...HISTORY_AXES,
  ],
  prepare: async (train) => {
    const raters = ratersOf(train);
    const weigh = remember((idf) => weightsOf(train, raters, idf!));
    return (setting) => userKnn(train, raters, weigh(setting["idf"]!), setting);
  },
};

interface Weights {
  readonly ofItem: Float64Array;
  /** Euclidean, of each person's row. */
  readonly lengths: Float64Array;
}

function weightsOf({ users, items, offsets, item }: Interactions, { starts }: Raters, idf: number): Weights {
  const ofItem = Float64Array.from(
    items.ids,
    (_, i) => Math.log1p(users.length / Math.max(1, starts[i + 1]! - starts[i]!)) ** idf,
  );
  const lengths = Float64Array.from(users, (_, user) => {
    let sum = 0;
    for (let row = offsets[user]!; row < offsets[user + 1]!; row++) sum += ofItem[item[row]!]! ** 2;
    return Math.sqrt(sum);
  });
  return { ofItem, lengths };
}

function userKnn(train: Interactions, raters: Raters, weights: Weights, setting: Setting): Scorer {
  const { items, offsets, item } = train;
  return {
    name: "UserKNN",
    items,
    score(request) {
      const scores = new Float32Array(items.ids.length);
      const { nearest, likeness } = mostAlike(train, raters, weights, setting, request);
      for (const user of nearest) {
        for (let row = offsets[user]!; row < offsets[user + 1]!; row++)
          scores[item[row]!]! += likeness[user]!;
      }
      return scores;
    },
  };
}

/** Likeness of everybody, and the rows of those who are most alike. */
function mostAlike(
  { users, items }: Interactions,
  { starts, raters }: Raters,
  { ofItem, lengths }: Weights,
  setting: Setting,
  { history }: ScoreRequest,
): { readonly nearest: Uint32Array; readonly likeness: Float32Array } {
  const likeness = new Float32Array(users.length);
  let square = 0;
  for (const { position, weight } of weighed(history, items, weightingOf(setting))) {
    square += (weight * ofItem[position]!) ** 2;
    const product = weight * ofItem[position]! ** 2;
    for (let k = starts[position]!; k < starts[position + 1]!; k++) likeness[raters[k]!]! += product;
  }
  const [length, shrinkage] = [Math.sqrt(square), setting["shrinkage"]!];
  for (let user = 0; user < likeness.length; user++) {
    if (likeness[user]! > 0) likeness[user]! /= length * lengths[user]! + shrinkage;
  }
  return { nearest: largest(likeness, setting["k"]!, 0), likeness };
}
