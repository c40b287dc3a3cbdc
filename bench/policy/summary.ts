/** A mean over seeds with the band in which 95 % of the seeds lie. */
export interface Band {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

export function bandOf(values: readonly number[]): Band {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.round(share * (sorted.length - 1))]!;
  return { mean: values.reduce((sum, x) => sum + x, 0) / values.length, low: at(0.025), high: at(0.975) };
}

/** Mean of a stretch of evenings, `from` included. */
export function meanOver(chances: Float64Array, from: number, to: number): number {
  return chances.subarray(from, to).reduce((sum, x) => sum + x, 0) / (to - from);
}

/** Σ over the evenings so far of what the oracle would have had more: takes missed. */
export function regretOf(chances: Float64Array, oracle: Float64Array): Float64Array {
  let sum = 0;
  return chances.map((chance, evening) => (sum += oracle[evening]! - chance));
}
