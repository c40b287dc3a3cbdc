import type { ItemIndex } from "../interactions/item-index.ts";
import type { Scorer, ScoreRequest } from "../scorer/scorer.ts";
import { seenBy, ComponentScores, type Component } from "./component.ts";

/** The weights of the components for people with at least this many known items. */
export interface BlendStage {
  readonly from: number;
  /** In the order of the components; they sum to 1. */
  readonly weights: readonly number[];
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
): Blend {
  const stageOf = (seen: number): BlendStage => stages.findLast(({ from }) => seen >= from)!;
  const parts = (
    request: ScoreRequest,
  ): readonly { component: Component; weight: number; own: ComponentScores }[] => {
    const seen = seenBy(request, items);
    const { weights } = stageOf(seen.size);
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
