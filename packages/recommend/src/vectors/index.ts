export type { ItemVectors } from "./item-vectors.ts";
export { parseItemVectors } from "./parse-item-vectors.ts";
export { vectorScorer, type VectorScorer } from "./vector-scorer.ts";
