import { countsOf } from "../interactions/counts-of.ts";
import type { Interactions } from "../interactions/interactions.ts";
import { commonScorer, type Scorer } from "./scorer.ts";

/** Scores each item by how many people rated it: the same for everybody, and hard to beat for a new person. */
export function popularity(interactions: Interactions): Scorer {
  const scores = Float32Array.from(countsOf(interactions));
  return commonScorer("popularity", interactions.items, () => scores);
}
