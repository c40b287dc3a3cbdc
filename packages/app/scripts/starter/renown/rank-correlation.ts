/** Spearman's ρ: the correlation of places, those of the same value in the middle of theirs. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [placesOf(a), placesOf(b)];
  const mean = (a.length - 1) / 2;
  let both = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < a.length; i++) {
    both += (x[i]! - mean) * (y[i]! - mean);
    xx += (x[i]! - mean) ** 2;
    yy += (y[i]! - mean) ** 2;
  }
  return both / Math.sqrt(xx * yy);
}

function placesOf(values: readonly number[]): readonly number[] {
  const places: number[] = [];
  const byValue = Map.groupBy(values.keys(), (at) => values[at]!);
  let next = 0;
  for (const [, tied] of [...byValue].toSorted(([a], [b]) => a - b)) {
    for (const at of tied) places[at] = next + (tied.length - 1) / 2;
    next += tied.length;
  }
  return places;
}
