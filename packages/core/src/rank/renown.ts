/** How well known what is shown should be, in words. */
export const RENOWNS = ["known", "any", "hidden"] as const;

/** From 0, hidden gems, to 1, what everybody knows, or in words; one half and `any` leave the list as it is. */
export type Renown = number | (typeof RENOWNS)[number];

/** As a number; `undefined` where it does not matter. */
export function wantedRenown(renown: Renown | undefined): number | undefined {
  if (renown === "known") return 1;
  if (renown === "hidden") return 0;
  return renown === "any" || renown === 0.5 ? undefined : renown;
}
