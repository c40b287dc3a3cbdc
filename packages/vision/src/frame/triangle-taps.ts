/** For each output pixel: its first source pixel, how many follow, and their weights (sum 1). */
export interface Taps {
  readonly first: Int32Array;
  readonly count: Int32Array;
  /** Row `i` starts at `i * stride`. */
  readonly weights: Float64Array;
  readonly stride: number;
}

/**
 * Weights of an antialiased bilinear resize along one axis: a triangle as wide as two output
 * pixels when shrinking, as two source pixels when growing. The same filter as Pillow's
 * BILINEAR, so that a face crosses the threshold here exactly when it does in training.
 *
 * @param source pixels, 1 or more
 * @param target pixels, 1 or more
 */
export function triangleTaps(source: number, target: number): Taps {
  const ratio = source / target;
  const reach = Math.max(1, ratio);
  const stride = Math.ceil(reach) * 2 + 1;
  const first = new Int32Array(target);
  const count = new Int32Array(target);
  const weights = new Float64Array(target * stride);
  for (let i = 0; i < target; i++) {
    const centre = (i + 0.5) * ratio;
    const from = Math.max(0, Math.floor(centre - reach + 0.5));
    const to = Math.min(source, Math.floor(centre + reach + 0.5));
    first[i] = from;
    count[i] = to - from;
    let total = 0;
    for (let j = from; j < to; j++) total += Math.max(0, 1 - Math.abs((j + 0.5 - centre) / reach));
    for (let j = from; j < to; j++)
      weights[i * stride + j - from] = Math.max(0, 1 - Math.abs((j + 0.5 - centre) / reach)) / total;
  }
  return { first, count, weights, stride };
}
