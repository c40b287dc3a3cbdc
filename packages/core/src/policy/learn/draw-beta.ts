import type { Beta } from "./beta.ts";

/**
 * A number from a Beta distribution, from a stream of uniform ones:
 * X / (X + Y) of two Gamma-distributed numbers (Marsaglia and Tsang 2000, "A simple method for
 * generating gamma variables").
 *
 * @param leastOdds logarithm of the odds from which on the number is of use: −1 where it is clearly less,
 *   which is known before it is worked out
 */
export function drawBeta({ a, b }: Beta, random: () => number, leastOdds = -Infinity): number {
  const x = drawLogGamma(a, random);
  const y = drawLogGamma(b, random);
  if (x - y < leastOdds - CLEARLY) return -1;
  // Logarithms, since both can be too small for a number when a and b are.
  const most = Math.max(x, y);
  const part = Math.exp(x - most);
  return part / (part + Math.exp(y - most));
}

/** By more than rounding could turn round. */
const CLEARLY = 1e-6;

/** The logarithm of a Gamma-distributed number of the given shape and scale 1. */
function drawLogGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawLogGamma(shape + 1, random) + Math.log(positive(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    const u = positive(random);
    // What passes the first test passes the second, which takes two logarithms.
    const xx = x * x;
    if (u < 1 - 0.0331 * xx * xx) return Math.log(d * v);
    if (Math.log(u) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/** Box and Muller 1958. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random());
}

function positive(random: () => number): number {
  return Math.max(random(), Number.MIN_VALUE);
}
