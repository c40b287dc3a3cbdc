import type { ItemIndex } from "../interactions/item-index.ts";
import type { Scorer, ScoreRequest } from "../scorer/scorer.ts";
import { seenBy, ComponentScores, type Component } from "./component.ts";

const DAY = 86_400;

/** The weights of the components for people with at least this many known items. */
export interface BlendStage {
  readonly from: number;
  /** In the order of the components; they sum to 1. */
  readonly weights: readonly number[];
}

/**
 * What is popular lately grows old in a model that is kept. Its weights are of their own where a request is
 * so many days from the time that the trends are of, and go from the others to these as the days pass.
 */
export interface StaleStages {
  readonly days: number;
  readonly stages: readonly BlendStage[];
}

export interface Stale extends StaleStages {
  /** What is popular lately is as of then, seconds since 1970. */
  readonly until: number;
}

export interface Blend extends Scorer {
  readonly components: readonly Component[];
  /** By rising `from`, the first from 0. */
  readonly stages: readonly BlendStage[];
  /** The parts of one item's score: amounts that sum to it, largest first. */
  readonly shares: (request: ScoreRequest, item: string) => readonly Share[];
}

export interface Share {
  readonly component: string;
  /** 0 to 1. */
  readonly amount: number;
}

/**
 * Several scorers as one: Σ_k w_k · s_k with the scores s_k of each component from 0 to 1 and weights by how
 * much is known of the person, so that the score is from 0 to 1 as well.
 */
export function blend(
  name: string,
  items: ItemIndex,
  components: readonly Component[],
  stages: readonly BlendStage[],
  stale?: Stale,
): Blend {
  const parts = (
    request: ScoreRequest,
  ): readonly { component: Component; weight: number; own: ComponentScores }[] => {
    const seen = seenBy(request, items);
    const weights = weightsOf(stages, stale, seen.size, request.at);
    return components
      .map((component, k) => ({ component, weight: weights[k]! }))
      .filter(({ weight }) => weight > 0)
      .map(({ component, weight }) => ({
        component,
        weight,
        own: new ComponentScores(component, request, seen),
      }));
  };
  return {
    name,
    items,
    components,
    stages,
    score(request) {
      const scores = new Float32Array(items.ids.length);
      for (const { weight, own } of parts(request)) own.addTo(scores, weight);
      return scores;
    },
    shares(request, item) {
      const position = items.position(item);
      if (position === undefined) return [];
      return parts(request)
        .map(({ component, weight, own }) => ({
          component: component.scorer.name,
          amount: weight * own.of(position),
        }))
        .filter(({ amount }) => amount > 0)
        .toSorted((a, b) => b.amount - a.amount);
    },
  };
}

/** @param at of the request, seconds since 1970 */
export function weightsOf(
  stages: readonly BlendStage[],
  stale: Stale | undefined,
  seen: number,
  at: number,
): readonly number[] {
  const stageOf = (some: readonly BlendStage[]): readonly number[] =>
    some.findLast(({ from }) => seen >= from)!.weights;
  const fresh = stageOf(stages);
  if (stale === undefined) return fresh;
  const age = Math.max(0, at - stale.until) / DAY;
  const share = Math.min(1, age / stale.days);
  const old = stageOf(stale.stages);
  return fresh.map((weight, k) => (1 - share) * weight + share * old[k]!);
}
