export type { FindCandidates } from "./find-candidates.ts";
export { DEFAULTS } from "./defaults.ts";
export { failedFilters, passTest } from "./filter-tests.ts";
export { activeFilters, FILTER_WORDS, type Filters, type FilterName } from "./filters.ts";
export { noFace, recommend, unsure, type ViewerOptions, type RecommendRequest } from "./recommend.ts";
export type { RecommendedItem, Recommendation, Relaxation } from "./recommendation.ts";
export { WATCHLIST_USES, type WatchlistUse } from "./watchlist-use.ts";
export { RULE_NAMES, type RuleName } from "./rule-name.ts";
