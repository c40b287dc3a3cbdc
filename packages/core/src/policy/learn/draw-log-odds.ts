import type { Beta } from "./beta.ts";

/**
 * The logarithm of the odds p / (1 − p) of a number p from a Beta distribution, from a stream of uniform
 * ones: ln X − ln Y of two Gamma-distributed numbers (Marsaglia and Tsang 2000, "A simple method for
 * generating gamma variables"). The larger of two has the larger p.
 */
export function drawLogOdds({ a, b }: Beta, random: () => number): number {
  const x = drawLogGamma(a, random);
  // Logarithms, since both can be too small for a number when a and b are.
  return x - drawLogGamma(b, random);
}

/** The logarithm of a Gamma-distributed number of the given shape and scale 1. */
function drawLogGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawLogGamma(shape + 1, random) + Math.log(positive(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const root = 1 + c * x;
    const v = root * root * root;
    if (v <= 0) continue;
    const u = positive(random);
    // What passes the first test passes the second, which takes two logarithms.
    const squared = x * x;
    if (u < 1 - 0.0331 * squared * squared) return Math.log(d * v);
    if (Math.log(u) < 0.5 * squared + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/** Box and Muller 1958. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random());
}

function positive(random: () => number): number {
  return Math.max(random(), Number.MIN_VALUE);
}
