export { defaultPolicy } from "./default-policy.ts";
export { genreWeights, type GenreWeight } from "./genre-weights.ts";
export { genreOrigin, type GenreOrigin } from "./learn/genre-origin.ts";
export { learn, type Lesson } from "./learn/learn.ts";
export { learnedTable } from "./learn/learned-table.ts";
export { NOTHING_LEARNED, type Learned, type Outcomes, type OutcomesByGenre } from "./learn/learned.ts";
export { policyView, type LearnedGenre } from "./learn/policy-view.ts";
export { meanTable } from "./mean-table.ts";
export { INTENTS, type Intent, type Policy, type PolicyTable, type WeightedGenre } from "./policy.ts";
