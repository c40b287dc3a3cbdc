export { contentTaste, largestAmounts, sharesOf, type LikedItem } from "./content-taste.ts";
export { contentVector, type Feature, type ItemFacts } from "./content-vector.ts";
export { FAIRNESSES, groupTaste, type Fairness, type Viewer } from "./group-taste.ts";
export { isTaken, leavesOut, likingOf, likingOfRating, REACTIONS, type Reaction } from "./reaction.ts";
export type { Taste, TasteReason } from "./taste.ts";
export { whoWatches, withToggled } from "./who-watches.ts";
