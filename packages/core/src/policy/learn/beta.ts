/** Parameters of a Beta distribution, both over 0. */
export interface Beta {
  readonly a: number;
  readonly b: number;
}

/** By its mean, 0 to 1 exclusive, and how many lessons it counts like. */
export function betaOf(mean: number, strength: number): Beta {
  return { a: mean * strength, b: (1 - mean) * strength };
}

export function meanOf({ a, b }: Beta): number {
  return a / (a + b);
}

/**
 * How well a prior predicted outcomes: the logarithm of the Beta-binomial likelihood of so many taken
 * and passed, in a given order, B(a + taken, b + passed) / B(a, b). Fractions are welcome.
 */
export function logEvidence({ a, b }: Beta, taken: number, passed: number): number {
  return logBeta(a + taken, b + passed) - logBeta(a, b);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** The logarithm of the Gamma function: Stirling's series, after raising the argument to where it is exact to ten digits. */
function logGamma(x: number): number {
  let raised = 1;
  let z = x;
  while (z < 10) raised *= z++;
  const series = 1 / (12 * z) - 1 / (360 * z ** 3) + 1 / (1260 * z ** 5);
  return (z - 0.5) * Math.log(z) - z + 0.5 * Math.log(2 * Math.PI) + series - Math.log(raised);
}
