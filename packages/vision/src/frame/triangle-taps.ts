/** For each output pixel: its first source pixel, how many follow, and their weights. */
export interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Whole numbers. Row `i` starts at `i * stride`. */
  readonly weights: Uint16Array;
  readonly stride: number;
}

/**
 * Weights of an antialiased bilinear resize along one axis: a triangle as wide as two output
 * pixels when shrinking, as two source pixels when growing. The same filter as Pillow's
 * BILINEAR, so that a face crosses the threshold here exactly when it does in training.
 *
 * @param source pixels, 1 or more
 * @param target pixels, 1 or more
 * @param sum of an output pixel's weights, at most 65,535; a larger one rounds them less
 * @param visible the source pixels that there are, from and to; the others count as black
 */
export function triangleTaps(
  source: number,
  target: number,
  sum: number,
  [visibleFrom, visibleTo]: readonly [from: number, to: number],
): Taps {
  const ratio = source / target;
  const reach = Math.max(1, ratio);
  const stride = Math.ceil(reach) * 2 + 1;
  const first = new Int32Array(target);
  const count = new Int32Array(target);
  const weights = new Uint16Array(target * stride);
  for (let i = 0; i < target; i++) {
    const centre = (i + 0.5) * ratio;
    const weigh = (j: number) => Math.max(0, 1 - Math.abs((j + 0.5 - centre) / reach));
    const from = Math.max(0, Math.floor(centre - reach + 0.5));
    const to = Math.min(source, Math.floor(centre + reach + 0.5));
    let total = 0;
    for (let j = from; j < to; j++) total += weigh(j);
    first[i] = Math.min(Math.max(from, visibleFrom), visibleTo);
    count[i] = Math.max(0, Math.min(to, visibleTo) - first[i]!);
    // Rounded as running totals, so that the weights add up to the sum.
    let [before, share] = [0, 0];
    for (let j = from; j < to; j++) {
      share += weigh(j) / total;
      const after = Math.round(share * sum);
      if (j >= first[i]! && j < visibleTo) weights[i * stride + j - first[i]!] = after - before;
      before = after;
    }
  }
  return { first, count, weights, stride };
}
