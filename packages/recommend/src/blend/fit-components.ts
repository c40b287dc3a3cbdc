import type { ItemFacts } from "@moodreel/core/taste";
import type { CommonCounts } from "../counts/common-counts.ts";
import { DEFAULT_EASE, easeOf } from "../fit/ease.ts";
import {
  DEFAULT_NEIGHBOUR_RIDGE,
  neighbourRidgeOf,
  type NeighbourRidgeOptions,
} from "../fit/neighbour-ridge.ts";
import { sequenceOf } from "../fit/sequence.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { timelineOf } from "../interactions/timeline.ts";
import type { ThreadPool } from "../parallel/thread-pool.ts";
import { content } from "../scorer/content.ts";
import type { HistoryWeighting } from "../scorer/history-weights.ts";
import { neighbourScorer } from "../scorer/neighbour-scorer.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { popularity } from "../scorer/popularity.ts";
import { recentPopularity } from "../scorer/recent-popularity.ts";
import { commonScorer, type Scorer, type ScoreRequest } from "../scorer/scorer.ts";
import type { Component } from "./component.ts";
import type { ModelComponent } from "./model-component.ts";

export interface ComponentOptions {
  /**
   * What items are about. With them the blend looks at content as well; without, at ratings alone,
   * which is what a model can keep.
   */
  readonly facts?: (id: string) => ItemFacts | undefined;
  readonly ridge?: Partial<NeighbourRidgeOptions>;
  /**
   * Whether a request's time is when the person asks. Without it, what is popular now is taken as of
   * the end of their history.
   */
  readonly clock?: boolean;
}

/** τ of what is popular lately, days. */
export const TRENDS = [1, 4, 30, 365];

/** The matrices that taste is read from, by their place in `FittedBlend.matrices`. */
const RIDGE = 0;
const EASE = 1;
const SEQUENCE = 2;

/** What ratings alone say about the next choice, from what everybody sees to what only this person would. */
export const MODEL_COMPONENTS: readonly ModelComponent[] = [
  { kind: "popularity", power: 0.5 },
  ...TRENDS.map((_, trend) => ({ kind: "trend", trend, power: 0.7 }) as const),
  taste("latest taste", RIDGE, { halfLife: 2, disliked: 0.5 }),
  taste("taste", RIDGE, { halfLife: 20, disliked: 0.5 }),
  taste("latest taste, EASE", EASE, { halfLife: 4, disliked: 0.5 }),
  taste("lasting taste, EASE", EASE, { halfLife: Infinity, disliked: 0.75 }),
  taste("what comes next", SEQUENCE, { halfLife: 1, disliked: 0.75 }),
  taste("what comes soon", SEQUENCE, { halfLife: 4, disliked: 0.75 }),
];

function taste(name: string, matrix: number, weighting: HistoryWeighting): ModelComponent {
  return { kind: "taste", name, matrix, weighting, power: 1 };
}

const FIRST_WEIGHTS = [0.05, 0.02, 0.02, 0.03, 0.03, 0.05, 0.1, 0.25, 0.4, 0.05, 0.05];
/** Where people rate what everybody watches just now; what is left is shared by all that is known of their taste. */
const LATELY_WEIGHTS = [0, 0.35, 0.35, 0, 0, 0.05, 0.05, 0.05, 0.05, 0.05, 0.05];
/** Where neither the time nor the order of ratings says anything, as where all of a person's are of one sitting. */
const LASTING_WEIGHTS = [0, 0, 0, 0, 0, 0, 0.5, 0, 0.5, 0, 0];
const FIRST_CONTENT_WEIGHT = 0.05;

/** Weights of the components before anything was tried, to begin from. */
export interface FirstWeights {
  /** What measured well on ratings of several kinds. */
  readonly first: readonly number[];
  /** What did on ratings of some kinds. */
  readonly others: readonly (readonly number[])[];
}

export function firstWeights({ facts }: Pick<ComponentOptions, "facts">): FirstWeights {
  const withContent = (weights: readonly number[]): readonly number[] =>
    facts === undefined ? weights : [...weights, FIRST_CONTENT_WEIGHT];
  return { first: withContent(FIRST_WEIGHTS), others: [LATELY_WEIGHTS, LASTING_WEIGHTS].map(withContent) };
}

/** EASE's inverse takes time by the cube of the items: this keeps it in step with the number of ratings. */
function easeItemsFor(ratings: number): number {
  return Math.min(6000, Math.round(2000 * Math.cbrt(ratings / 100_000)));
}

/** λ that measured well, from 100 thousand ratings to 20 million. */
function ridgeFor(ratings: number): number {
  return Math.round(500 * Math.max(1, ratings / 100_000) ** 0.25);
}

/** The components, fitted on some ratings and the counts of their pairs; that of content, if any, comes last. */
export async function fitComponents(
  interactions: Interactions,
  counts: CommonCounts,
  { facts, ridge, clock = true }: ComponentOptions,
  pool: ThreadPool,
): Promise<{ readonly components: readonly Component[]; readonly matrices: readonly Neighbours[] }> {
  const { items } = interactions;
  const near = await neighbourRidgeOf(items, counts, { ...DEFAULT_NEIGHBOUR_RIDGE, ...ridge }, pool);
  const easeItems = easeItemsFor(interactions.item.length);
  const head = { ...counts, positions: counts.positions.subarray(0, easeItems) };
  const regularisation = ridgeFor(interactions.item.length);
  const ease = await easeOf(items, head, { ...DEFAULT_EASE, regularisation }, pool);
  const matrices = [near, ease, sequenceOf(interactions)];
  const timeline = timelineOf(interactions);
  const ofRatings = MODEL_COMPONENTS.map((one): Component => {
    switch (one.kind) {
      case "popularity":
        return { scorer: popularity(interactions), power: one.power };
      case "trend": {
        const scorer = recentPopularity(interactions, TRENDS[one.trend]!, timeline);
        return { scorer: clock ? scorer : asOfHistory(scorer), power: one.power };
      }
      case "taste":
        return {
          scorer: neighbourScorer(matrices[one.matrix]!, one.weighting, one.name),
          power: one.power,
        };
    }
  });
  if (facts === undefined) return { components: ofRatings, matrices };
  const ofContent = { scorer: content(items, facts, { halfLife: 10, disliked: 0 }), power: 1 };
  return { components: [...ofRatings, ofContent], matrices };
}

/** Now is when the person last rated something. */
function asOfHistory(scorer: Scorer): Scorer {
  const { items } = scorer;
  const lastOf = ({ history, at }: ScoreRequest): number =>
    history.findLast(({ item }) => items.position(item) !== undefined)?.at ?? at;
  return commonScorer(scorer.name, items, (request) => scorer.common!({ ...request, at: lastOf(request) }));
}
