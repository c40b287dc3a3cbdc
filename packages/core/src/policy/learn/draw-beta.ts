import type { Beta } from "./beta.ts";

/**
 * A number from a Beta distribution, from a stream of uniform ones:
 * X / (X + Y) of two Gamma-distributed numbers (Marsaglia and Tsang 2000, "A simple method for
 * generating gamma variables").
 */
export function drawBeta({ a, b }: Beta, random: () => number): number {
  const x = drawLogGamma(a, random);
  const y = drawLogGamma(b, random);
  // Logarithms, since both can be too small for a number when a and b are.
  const most = Math.max(x, y);
  const part = Math.exp(x - most);
  return part / (part + Math.exp(y - most));
}

/** The logarithm of a Gamma-distributed number of the given shape and scale 1. */
function drawLogGamma(shape: number, random: () => number): number {
  if (shape < 1) return drawLogGamma(shape + 1, random) + Math.log(positive(random)) / shape;
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = drawNormal(random);
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(positive(random)) < 0.5 * x * x + d - d * v + d * Math.log(v)) return Math.log(d * v);
  }
}

/** Box and Muller 1958. */
function drawNormal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(positive(random))) * Math.cos(2 * Math.PI * random());
}

function positive(random: () => number): number {
  return Math.max(random(), Number.MIN_VALUE);
}
