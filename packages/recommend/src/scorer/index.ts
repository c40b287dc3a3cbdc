export { content } from "./content.ts";
export type { HistoryWeighting } from "./history-weights.ts";
export { contributions, UNWEIGHTED, type Contribution } from "./neighbour-scorer.ts";
export { popularity } from "./popularity.ts";
export { recentPopularity } from "./recent-popularity.ts";
