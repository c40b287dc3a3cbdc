import type { ItemFacts } from "@moodreel/core/taste";
import {
  neighbourScorer,
  type ThreadPool,
  type Interactions,
  type Neighbours,
  type Scorer,
} from "@moodreel/recommend";
import { fitBlend } from "@moodreel/recommend/blend";
import {
  commonCounts,
  DEFAULT_EASE,
  DEFAULT_ITEM_KNN,
  DEFAULT_NEIGHBOUR_RIDGE,
  easeOf,
  itemKnnOf,
  neighbourRidgeOf,
  type CommonCounts,
} from "@moodreel/recommend/fit";
import { popularity, UNWEIGHTED, type HistoryWeighting } from "@moodreel/recommend/scorer";

interface Context {
  readonly facts: (id: string) => ItemFacts | undefined;
  readonly seed: number;
  readonly pool: ThreadPool;
}

/** Fits with one setting. */
type Fit = (setting: never) => Promise<Scorer>;

/** One of our scorers, and the settings among which it chooses on the inner split. */
export interface Method {
  readonly name: string;
  readonly settings: readonly unknown[];
  /** What all settings share is worked out once. */
  readonly prepare: (interactions: Interactions, context: Context) => Promise<Fit>;
}

const LATEST_FIRST = { halfLife: 2, disliked: 0.5 };
const RIDGES = [50, 100, 200, 400, 800];

/** A method that fits item to item from common counts. */
function counted(
  name: string,
  settings: readonly number[],
  limits: { readonly minCount: number; readonly maxItems: number },
  weighting: HistoryWeighting,
  fit: (x: Interactions, counts: CommonCounts, setting: number, pool: ThreadPool) => Promise<Neighbours>,
): Method {
  return {
    name,
    settings,
    prepare: async (x, { pool }) => {
      const counts = await commonCounts(x, { minCount: limits.minCount, limit: limits.maxItems }, pool);
      return async (setting: number) => neighbourScorer(await fit(x, counts, setting, pool), weighting);
    },
  };
}

const blended = (name: string, clock: boolean): Method => ({
  name,
  settings: [null],
  prepare:
    async (x, { pool, ...context }) =>
    async () =>
      fitBlend(x, { ...context, clock }, pool),
});

const ease = (name: string, weighting: HistoryWeighting): Method =>
  counted(name, RIDGES, DEFAULT_EASE, weighting, async (x, counts, regularisation, pool) =>
    easeOf(x.items, counts, { ...DEFAULT_EASE, regularisation }, pool),
  );

const neighbourRidge = (name: string, weighting: HistoryWeighting): Method =>
  counted(name, RIDGES, DEFAULT_NEIGHBOUR_RIDGE, weighting, async (x, counts, regularisation, pool) =>
    neighbourRidgeOf(x.items, counts, { ...DEFAULT_NEIGHBOUR_RIDGE, regularisation }, pool),
  );

export const METHODS: readonly Method[] = [
  { name: "popularity", settings: [null], prepare: async (x) => async () => popularity(x) },
  counted("ItemKNN", [5, 20, 80], DEFAULT_ITEM_KNN, UNWEIGHTED, async (x, counts, shrinkage, pool) =>
    itemKnnOf(x.items, counts, { ...DEFAULT_ITEM_KNN, shrinkage }, pool),
  ),
  ease("EASE", UNWEIGHTED),
  neighbourRidge("neighbour ridge", UNWEIGHTED),
  ease("EASE, latest first", LATEST_FIRST),
  neighbourRidge("neighbour ridge, latest first", LATEST_FIRST),
  blended("Moodreel, no clock", false),
  blended("Moodreel", true),
];
