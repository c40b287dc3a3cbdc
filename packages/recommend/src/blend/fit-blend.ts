import { randomStream, type ItemFacts } from "@moodreel/core";
import { adjustCounts } from "../counts/adjust-counts.ts";
import { commonCounts, type CommonCounts } from "../counts/common-counts.ts";
import { DEFAULT_EASE, easeOf } from "../fit/ease.ts";
import {
  DEFAULT_NEIGHBOUR_RIDGE,
  neighbourRidgeOf,
  type NeighbourRidgeOptions,
} from "../fit/neighbour-ridge.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { timelineOf } from "../interactions/timeline.ts";
import type { ModelComponent } from "../model/saved-model.ts";
import { ALONE, type Crew } from "../parallel/crew.ts";
import { content } from "../scorer/content.ts";
import type { HistoryWeighting } from "../scorer/history-weights.ts";
import { neighbourScorer } from "../scorer/neighbour-scorer.ts";
import type { Neighbours } from "../scorer/neighbours.ts";
import { popularity } from "../scorer/popularity.ts";
import { recentPopularity } from "../scorer/recent-popularity.ts";
import { commonScorer, type Scorer, type ScoreRequest } from "../scorer/scorer.ts";
import { blend, type Blend, type BlendStage } from "./blend.ts";
import { seenBy, Voice, type Component } from "./component.ts";
import { leaveLastOut, type HeldOut } from "./holdout.ts";
import { tuneWeights, type Trial } from "./tune-weights.ts";

export interface BlendOptions {
  readonly facts: (id: string) => ItemFacts | undefined;
  /** Draws the people on whose latest choices the weights are tuned. */
  readonly seed: number;
  readonly ridge?: Partial<NeighbourRidgeOptions>;
  /** Items that EASE knows at most, those with most ratings; by default as many as their number of ratings pays for. */
  readonly easeItems?: number;
  /**
   * Whether a request's time is when the person asks. Without it, what is popular now is taken as of
   * the end of their history.
   */
  readonly clock?: boolean;
  /** People on whom each stage is tuned, at most. */
  readonly people?: number;
}

/** Known items from which on a stage begins; the last is for everybody with more. */
const STAGES = [0, 1, 2, 4, 8];
/** τ of what is popular lately, days. */
export const TRENDS = [1, 4, 30, 365];

/** The matrices that taste is read from, by their place in `FittedBlend.matrices`. */
const RIDGE = 0;
const EASE = 1;

/** What can be said about the next choice, from what everybody sees to what only this person would. */
export const COMPONENTS: readonly (ModelComponent | { readonly kind: "content"; readonly power: number })[] =
  [
    { kind: "popularity", power: 0.5 },
    ...TRENDS.map((_, trend) => ({ kind: "trend", trend, power: 0.7 }) as const),
    taste("latest taste", RIDGE, { halfLife: 2, disliked: 0.5 }),
    taste("taste", RIDGE, { halfLife: 20, disliked: 0.5 }),
    taste("latest taste, EASE", EASE, { halfLife: 4, disliked: 0.5 }),
    taste("lasting taste, EASE", EASE, { halfLife: Infinity, disliked: 0.75 }),
    { kind: "content", power: 1 },
  ];

function taste(name: string, matrix: number, weighting: HistoryWeighting): ModelComponent {
  return { kind: "taste", name, matrix, weighting, power: 1 };
}

/** Weights of the components before anything was tried: what measured well on ratings of several kinds. */
const PRIOR = [0.05, 0.02, 0.02, 0.03, 0.03, 0.05, 0.1, 0.25, 0.4, 0.05];
/** Best items of each component that compete for each held-out choice. */
const CANDIDATES = 40;

export interface FittedBlend extends Blend {
  readonly matrices: readonly Neighbours[];
}

/**
 * Fits the components, and their weights by how well they foretell the latest choice of people for
 * whom it was held back; then the components again, on everything.
 */
export async function fitBlend(
  interactions: Interactions,
  options: BlendOptions,
  crew: Crew = ALONE,
): Promise<FittedBlend> {
  const { seed, clock = true, people = 400 } = options;
  const random = randomStream(seed);
  const { train, held } = leaveLastOut(interactions, 2, (eligible) =>
    sample(eligible, Math.min(people * STAGES.length, Math.ceil(interactions.users.length / 4)), random),
  );
  const { minCount, maxItems } = { ...DEFAULT_NEIGHBOUR_RIDGE, ...options.ridge };
  const counts = await commonCounts(interactions, { minCount, limit: maxItems }, crew);
  adjustCounts(counts, train, held, -1);
  const probes = (await fitted(train, counts, options, crew)).components;
  adjustCounts(counts, train, held, 1);
  const trials = STAGES.map((from, s) =>
    sample(
      held.filter(({ request }) => request.history.length >= from),
      people,
      random,
    ).map((one) => trialOf(shortened(one, from, STAGES[s + 1] ?? Infinity, random), probes, train)),
  );
  // What holds for everybody is the start for each stage: a few hundred choices alone say too little.
  const shared = tuneWeights(trials.slice(1).flat(), PRIOR);
  const stages = STAGES.map((from, s): BlendStage => {
    const weights = tuneWeights(trials[s]!, s === 0 ? PRIOR : shared);
    const total = weights.reduce((sum, w) => sum + w, 0);
    return { from, weights: weights.map((w) => w / total) };
  });
  const name = clock ? "Moodreel" : "Moodreel, no clock";
  const { components, matrices } = await fitted(interactions, counts, options, crew);
  return { ...blend(name, interactions.items, components, stages), matrices };
}

/** EASE's inverse takes time by the cube of the items: this keeps it in step with the number of ratings. */
function easeItemsFor(ratings: number): number {
  return Math.min(6000, Math.round(2000 * Math.cbrt(ratings / 100_000)));
}

/** λ that measured well, from 100 thousand ratings to 20 million. */
function ridgeFor(ratings: number): number {
  return Math.round(500 * Math.max(1, ratings / 100_000) ** 0.25);
}

async function fitted(
  interactions: Interactions,
  counts: CommonCounts,
  { facts, ridge, easeItems = easeItemsFor(interactions.item.length), clock = true }: BlendOptions,
  crew: Crew,
): Promise<{ readonly components: readonly Component[]; readonly matrices: readonly Neighbours[] }> {
  const { items } = interactions;
  const near = await neighbourRidgeOf(items, counts, { ...DEFAULT_NEIGHBOUR_RIDGE, ...ridge }, crew);
  const head = { ...counts, positions: counts.positions.subarray(0, easeItems) };
  const regularisation = ridgeFor(interactions.item.length);
  const matrices = [near, await easeOf(items, head, { ...DEFAULT_EASE, regularisation }, crew)];
  const timeline = timelineOf(interactions);
  const components = COMPONENTS.map((one): Component => {
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
      case "content":
        return { scorer: content(items, facts, { halfLife: 10, disliked: 0 }), power: one.power };
    }
  });
  return { components, matrices };
}

/** Now is when the person last rated something. */
function asOfHistory(scorer: Scorer): Scorer {
  const { items } = scorer;
  const lastOf = ({ history, at }: ScoreRequest): number =>
    history.findLast(({ item }) => items.position(item) !== undefined)?.at ?? at;
  return commonScorer(scorer.name, items, (request) => scorer.common!({ ...request, at: lastOf(request) }));
}

/** Only the latest items of a history, as many as the stage is for: what a newer person would be like. */
function shortened(one: HeldOut, from: number, below: number, random: () => number): HeldOut {
  const { history, at } = one.request;
  const most = Math.min(history.length, below - 1);
  const length = below === Infinity ? history.length : from + Math.floor(random() * (most - from + 1));
  return { ...one, request: { at, history: length === 0 ? [] : history.slice(-length) } };
}

function trialOf(
  { request, target }: HeldOut,
  components: readonly Component[],
  { items }: Interactions,
): Trial {
  const seen = seenBy(request, items);
  const voices = components.map((component) => new Voice(component, request, seen));
  const candidates = [...new Set([target, ...voices.flatMap((voice) => voice.top(CANDIDATES))])];
  return { voices: voices.map((voice) => Float32Array.from(candidates, (c) => voice.of(c))) };
}

/** Some of a list, each equally likely, in an order of chance. */
function sample<T>(list: readonly T[], count: number, random: () => number): readonly T[] {
  const drawn = [...list];
  const size = Math.min(count, drawn.length);
  for (let i = 0; i < size; i++) {
    const other = i + Math.floor(random() * (drawn.length - i));
    [drawn[i], drawn[other]] = [drawn[other]!, drawn[i]!];
  }
  return drawn.slice(0, size);
}
