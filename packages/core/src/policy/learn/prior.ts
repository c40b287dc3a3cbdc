import { betaOf, type Beta } from "./beta.ts";
import type { Outcomes } from "./learned.ts";

/** A chance before anything is known of it. */
export interface Prior {
  readonly mean: number;
  /** In lessons. */
  readonly strength: number;
}

export function after({ mean, strength }: Prior, { taken, passed }: Outcomes): Beta {
  const { a, b } = betaOf(mean, strength);
  return { a: a + taken, b: b + passed };
}
