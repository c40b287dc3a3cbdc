export { LIKED_FROM, type Rating } from "./interactions/rating.ts";
export { interactionsOf, type Interactions, type RatingColumns } from "./interactions/interactions.ts";
export { columnsOf, RatingTable } from "./interactions/rating-table.ts";
export { parseRatings, RatingsError, type ParsedRatings } from "./interactions/parse-ratings.ts";
export { historyOf, type HistoryEvent } from "./interactions/history.ts";
export { indexItems, type ItemIndex } from "./interactions/item-index.ts";
export { countsOf } from "./interactions/counts-of.ts";
export type { Scorer, ScoreRequest } from "./scorer/scorer.ts";
export type { HistoryWeighting } from "./scorer/history-weights.ts";
export type { Neighbours } from "./scorer/neighbours.ts";
export { contributions, neighbourScorer, UNWEIGHTED, type Contribution } from "./scorer/neighbour-scorer.ts";
export { popularity } from "./scorer/popularity.ts";
export { recentPopularity } from "./scorer/recent-popularity.ts";
export { content } from "./scorer/content.ts";
export { DEFAULT_ITEM_KNN, fitItemKnn, type ItemKnnOptions } from "./fit/item-knn.ts";
export { DEFAULT_EASE, fitEase, type EaseOptions } from "./fit/ease.ts";
export {
  DEFAULT_NEIGHBOUR_RIDGE,
  fitNeighbourRidge,
  type NeighbourRidgeOptions,
} from "./fit/neighbour-ridge.ts";
export { largest } from "./fit/largest.ts";
export type { Component } from "./blend/component.ts";
export { blend, type Blend, type BlendStage, type Share } from "./blend/blend.ts";
export { fitBlend, type BlendOptions } from "./blend/fit-blend.ts";
export { leaveLastOut, without, type HeldOut, type Split } from "./blend/holdout.ts";
