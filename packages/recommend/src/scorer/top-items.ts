import { largest } from "../linalg/largest.ts";
import type { Scorer, ScoreRequest } from "./scorer.ts";

export interface ScoredItem {
  readonly item: string;
  readonly score: number;
}

/**
 * The best of what the person has not seen, best first; never one with a score of 0.
 *
 * @example
 * ```ts
 * import { columnsOf, fitItemKnn, interactionsOf, neighbourScorer, topItems } from "@moodreel/recommend";
 *
 * // Ten people who each rated a and b.
 * const ratings = Array.from({ length: 20 }, (_, at) => ({ user: `${at >> 1}`, item: "ab"[at % 2], value: 8, at }));
 * const scorer = neighbourScorer(await fitItemKnn(interactionsOf(columnsOf(ratings))));
 * const best = topItems(scorer, { history: [{ item: "a", rating: 8, at: 1 }], at: 2 }, 3);
 * console.log(best.map(({ item }) => item)); // [ 'b' ]
 * ```
 */
export function topItems(scorer: Scorer, request: ScoreRequest, count: number): readonly ScoredItem[] {
  const { items } = scorer;
  const scores = scorer.score(request);
  for (const { item } of request.history) {
    const position = items.position(item);
    if (position !== undefined) scores[position] = -Infinity;
  }
  return [...largest(scores, count)]
    .filter((position) => scores[position]! !== 0)
    .map((position) => ({ item: items.ids[position]!, score: scores[position]! }));
}
