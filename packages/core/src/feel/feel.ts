/**
 * Where something lies on the two axes of affect (Russell 1980, "A circumplex model of affect"):
 * an emotion, or how a film feels.
 */
export interface Feel {
  /** From −1, unpleasant, to 1, pleasant. */
  readonly valence: number;
  /** From −1, calm, to 1, stirring. */
  readonly energy: number;
}

/** Pleasantness decides more than energy about what people take in a bad mood, so it counts twice. */
const ENERGY_SHARE = 0.5;

/** How near two feels are: 1 for the same, 0 for opposite corners. */
export function nearness(a: Feel, b: Feel): number {
  const apart = Math.hypot(a.valence - b.valence, ENERGY_SHARE * (a.energy - b.energy));
  return 1 - apart / Math.hypot(2, 2 * ENERGY_SHARE);
}
