import type { HistoryEvent } from "../interactions/history.ts";
import { weighHistory, type HistoryWeighting } from "./history-weights.ts";
import type { Neighbours } from "./neighbours.ts";
import type { Scorer, ScoreRequest } from "./scorer.ts";

/** Every seen item counts alike: the scorer of the literature. */
export const UNWEIGHTED: HistoryWeighting = { halfLife: Infinity, disliked: 1 };

/**
 * Score of item j: Σ over the history's items i of their weight times that of the pair (i, j).
 *
 * @example
 * ```ts
 * import { columnsOf, fitItemKnn, interactionsOf, neighbourScorer } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const scorer = neighbourScorer(await fitItemKnn(interactionsOf(columnsOf(ratings))));
 * const scores = scorer.score({ history: [{ item: "a", rating: 8, at: 1 }], at: 2 });
 * console.log(scores[1] > scores[0]); // true
 * ```
 */
export function neighbourScorer(
  neighbours: Neighbours,
  weighting: HistoryWeighting = UNWEIGHTED,
  name = neighbours.name,
): Scorer {
  const { items, offsets, item, weight } = neighbours;
  const scoreInto = ({ history }: ScoreRequest, scores: Float32Array): void => {
    for (const { position, weight: w } of weighHistory(history, items, weighting)) {
      for (let k = offsets[position]!; k < offsets[position + 1]!; k++) {
        scores[item[k]!]! += w * weight[k]!;
      }
    }
  };
  return {
    name,
    items,
    scoreInto,
    score(request) {
      const scores = new Float32Array(items.ids.length);
      scoreInto(request, scores);
      return scores;
    },
  };
}

/** How much one item of a history contributes to the score of another. */
export interface Contribution {
  readonly item: string;
  readonly amount: number;
}

/** The parts of the score of `item`, largest first: the amounts sum to the score. */
export function contributions(
  neighbours: Neighbours,
  weighting: HistoryWeighting,
  history: readonly HistoryEvent[],
  item: string,
): readonly Contribution[] {
  const { items, offsets, item: targets, weight } = neighbours;
  const target = items.position(item);
  if (target === undefined) return [];
  const parts: Contribution[] = [];
  for (const { position, weight: w } of weighHistory(history, items, weighting)) {
    for (let k = offsets[position]!; k < offsets[position + 1]!; k++) {
      if (targets[k] === target) parts.push({ item: items.ids[position]!, amount: w * weight[k]! });
    }
  }
  return parts.toSorted((a, b) => b.amount - a.amount);
}
