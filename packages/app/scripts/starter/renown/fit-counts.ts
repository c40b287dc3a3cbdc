import { solve } from "../../../../recommend/src/linalg/solve.ts";

export interface CountModel {
  readonly weights: Float64Array;
  /** How far counts scatter: their variance is μ + μ² · dispersion. */
  readonly dispersion: number;
}

const ROUNDS = 40;
/** Keeps rare signs from great weights; in units of one film. */
const RIDGE = 3;
/** Longer steps than this in a linear predictor make the first rounds swing. */
const MOST = 8;

/**
 * A negative binomial regression of counts on signs, log link: E[count] = exp(signs · weights),
 * by reweighted least squares (McCullagh and Nelder 1989, chapter 2; Hilbe 2011 for the dispersion
 * by moments), with a ridge on all weights but the first, which is that of the constant.
 */
export function fitCounts(signs: readonly Float64Array[], counts: readonly number[]): CountModel {
  const n = signs[0]?.length ?? 0;
  const weights = new Float64Array(n);
  weights[0] = Math.log(Math.max(1e-3, counts.reduce((sum, count) => sum + count, 0) / counts.length));
  let dispersion = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const a = new Float64Array(n * n);
    const b = new Float64Array(n);
    let above = 0;
    let below = 0;
    for (const [at, row] of signs.entries()) {
      const predictor = Math.max(-MOST, Math.min(MOST, dot(row, weights)));
      const mean = Math.exp(predictor);
      const weight = mean / (1 + dispersion * mean);
      const target = predictor + (counts[at]! - mean) / mean;
      above += (counts[at]! - mean) ** 2 - mean;
      below += mean * mean;
      for (let i = 0; i < n; i++) {
        const scaled = weight * row[i]!;
        if (scaled === 0) continue;
        b[i]! += scaled * target;
        for (let j = 0; j <= i; j++) a[i * n + j]! += scaled * row[j]!;
      }
    }
    for (let i = 0; i < n; i++) a[i * n + i]! += i === 0 ? 1e-6 : RIDGE;
    solve(a, b, n);
    weights.set(b);
    dispersion = Math.min(4, Math.max(0.2, above / below));
  }
  return { weights, dispersion };
}

/** What a model expects of a film. */
export function expectedOf({ weights }: CountModel, row: Float64Array): number {
  return Math.exp(Math.max(-MOST, Math.min(MOST, dot(row, weights))));
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
