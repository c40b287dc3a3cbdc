export { diversify, type Diversifiable } from "./diversify.ts";
export { looks, youAre, type Basis } from "./explain.ts";
export { rankItems } from "./rank-items.ts";
export type { RankOptions, ScoringOptions } from "./rank-options.ts";
export type { RankedItem } from "./ranked-item.ts";
export { similarItems, type SimilarItem, type SimilarOptions } from "./similar-items.ts";
export { tellWhyNot } from "./tell-why-not.ts";
export { TERM_NAMES, type Term, type TermName } from "./terms.ts";
export { whyNot, type WhyNot } from "./why-not.ts";
