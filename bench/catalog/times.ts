/** Of many times that were taken, in the unit they were taken in. */
export interface Times {
  readonly median: number;
  readonly p99: number;
  readonly most: number;
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
  return { median: at(0.5), p99: at(0.99), most: at(1) };
}
