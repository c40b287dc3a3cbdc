import { solve } from "../linalg/solve.ts";
import { UNWEIGHTED } from "../scorer/neighbour-scorer.ts";
import { weighHistory, type HistoryWeighting } from "../scorer/history-weights.ts";
import type { Scorer, ScoreRequest } from "../scorer/scorer.ts";
import { gramOf } from "./gram.ts";
import type { ItemVectors } from "./item-vectors.ts";

export interface VectorScorer extends Scorer {
  /** The person's vector x, of the rank's length; all 0 for somebody of whom nothing is known. */
  readonly personOf: (request: ScoreRequest) => Float32Array;
}

/**
 * Scores by item vectors alone: a person's vector x is worked out from their history H as ALS would,
 *
 *     (YᵀY + Σ_{i∈H} α r_i y_i y_iᵀ + λ |H| I) x = Σ_{i∈H} (1 + α r_i) y_i,
 *
 * with r_i their weight of item i (Hu, Koren and Volinsky 2008; λ times |H| as Spark takes it, after Zhou
 * et al. 2008), and item j scores y_jᵀ x. Nobody's vector need be kept, and nobody is unknown.
 */
export function vectorScorer(
  { items, rank, values, regularisation, alpha }: ItemVectors,
  weighting: HistoryWeighting = UNWEIGHTED,
): VectorScorer {
  const gram = gramOf(values, rank);
  const personOf = ({ history }: ScoreRequest): Float32Array => {
    const seen = weighHistory(history, items, weighting);
    if (seen.length === 0) return new Float32Array(rank);
    const matrix = gram.slice();
    const person = new Float64Array(rank);
    for (const { position, weight } of seen) {
      const own = values.subarray(position * rank, (position + 1) * rank);
      for (let a = 0; a < rank; a++) {
        person[a]! += (1 + alpha * weight) * own[a]!;
        for (let b = 0; b <= a; b++) matrix[a * rank + b]! += alpha * weight * own[a]! * own[b]!;
      }
    }
    for (let a = 0; a < rank; a++) matrix[a * rank + a]! += regularisation * seen.length;
    solve(matrix, person, rank);
    return Float32Array.from(person);
  };
  return {
    name: `item vectors, rank ${rank}`,
    items,
    personOf,
    score(request) {
      const person = personOf(request);
      const scores = new Float32Array(items.ids.length);
      for (let i = 0; i < scores.length; i++) {
        let sum = 0;
        for (let a = 0; a < rank; a++) sum += values[i * rank + a]! * person[a]!;
        scores[i] = sum;
      }
      return scores;
    },
  };
}
