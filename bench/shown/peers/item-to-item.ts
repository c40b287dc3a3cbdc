import { neighbourScorer } from "@moodreel/recommend";
import { commonCounts, easeOf, itemKnnOf } from "@moodreel/recommend/fit";
import { HISTORY_AXES, weightingOf } from "./history-axes.ts";
import { geometric, type Peer } from "./peer.ts";
import { remember } from "./remember.ts";

/** Memory is 2 · n² bytes; all items that three people rated in every data set here. */
const COUNTED = { minCount: 3, limit: 8000 };
/** Weights of EASE that are kept for each item: the others are too small to be noticed. */
const KEPT = 1000;

export const EASE_COUNTED = { minCount: 5, limit: 4000 };

export const ITEM_KNN: Peer = {
  name: "ItemKNN",
  axes: [
    { name: "k", values: geometric(5, 2, 10), start: 80, ends: ["high"] },
    { name: "shrinkage", values: [0, ...geometric(2.5, 2, 12)], start: 20, ends: ["low"] },
    ...HISTORY_AXES,
  ],
  prepare: async (train, pool) => {
    const counts = await commonCounts(train, COUNTED, pool);
    const fit = remember(async (k, shrinkage) =>
      itemKnnOf(train.items, counts, { k: k!, shrinkage: shrinkage! }, pool),
    );
    return async (setting) =>
      neighbourScorer(await fit(setting["k"]!, setting["shrinkage"]!), weightingOf(setting));
  },
};

const EASE_AXES: Peer["axes"] = [
  { name: "regularisation", values: geometric(12.5, 2, 13), start: 400 },
  ...HISTORY_AXES,
];

/** Steck 2019. */
export const EASE: Peer = {
  name: "EASE",
  axes: EASE_AXES,
  prepare: async (train, pool) => {
    const counts = await commonCounts(train, EASE_COUNTED, pool);
    const fit = remember(async (regularisation) =>
      easeOf(train.items, counts, { regularisation: regularisation!, keep: KEPT }, pool),
    );
    return async (setting) => neighbourScorer(await fit(setting["regularisation"]!), weightingOf(setting));
  },
};
