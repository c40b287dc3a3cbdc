import type { ItemFacts } from "@moodreel/core";
import {
  DEFAULT_EASE,
  DEFAULT_ITEM_KNN,
  DEFAULT_NEIGHBOUR_RIDGE,
  fitBlend,
  fitEase,
  fitItemKnn,
  fitNeighbourRidge,
  neighbourScorer,
  popularity,
  UNWEIGHTED,
  type Interactions,
  type Scorer,
} from "@moodreel/recommend";

interface Context {
  readonly facts: (id: string) => ItemFacts | undefined;
  readonly seed: number;
}

/** One of our scorers, and the settings among which it chooses on the inner split. */
export interface Method {
  readonly name: string;
  readonly settings: readonly unknown[];
  readonly fit: (interactions: Interactions, setting: never, context: Context) => Scorer;
}

const LATEST_FIRST = { halfLife: 2, disliked: 0.5 };
const RIDGES = [50, 100, 200, 400, 800];

const method = <Setting>(
  name: string,
  settings: readonly Setting[],
  fit: (interactions: Interactions, setting: Setting, context: Context) => Scorer,
): Method => ({ name, settings, fit });

export const METHODS: readonly Method[] = [
  method("popularity", [null], (x) => popularity(x)),
  method("ItemKNN", [5, 20, 80], (x, shrinkage) =>
    neighbourScorer(fitItemKnn(x, { ...DEFAULT_ITEM_KNN, shrinkage })),
  ),
  method("EASE", RIDGES, (x, regularisation) =>
    neighbourScorer(fitEase(x, { ...DEFAULT_EASE, regularisation }), UNWEIGHTED),
  ),
  method("neighbour ridge", RIDGES, (x, regularisation) =>
    neighbourScorer(fitNeighbourRidge(x, { ...DEFAULT_NEIGHBOUR_RIDGE, regularisation }), UNWEIGHTED),
  ),
  method("EASE, latest first", RIDGES, (x, regularisation) =>
    neighbourScorer(fitEase(x, { ...DEFAULT_EASE, regularisation }), LATEST_FIRST),
  ),
  method("neighbour ridge, latest first", RIDGES, (x, regularisation) =>
    neighbourScorer(fitNeighbourRidge(x, { ...DEFAULT_NEIGHBOUR_RIDGE, regularisation }), LATEST_FIRST),
  ),
  method("Moodreel, no clock", [null], (x, _, context) => fitBlend(x, { ...context, clock: false })),
  method("Moodreel", [null], (x, _, context) => fitBlend(x, context)),
];
