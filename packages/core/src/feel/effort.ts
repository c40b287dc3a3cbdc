/** How much an item may ask of whoever takes it up, in words. */
export const EFFORTS = ["easy", "any", "demanding"] as const;

/** From 0, easy, to 1, demanding, or in words. */
export type Effort = number | (typeof EFFORTS)[number];

/** As a number; `undefined` where it does not matter. */
export function wantedEffort(effort: Effort | undefined): number | undefined {
  if (effort === "easy") return 0;
  if (effort === "demanding") return 1;
  return effort === "any" ? undefined : effort;
}
