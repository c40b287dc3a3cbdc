export { RecommendError, type RecommendErrorCode } from "./errors.ts";
export { LIKED_FROM, type Rating } from "./interactions/rating.ts";
export { interactionsOf, type Interactions, type RatingColumns } from "./interactions/interactions.ts";
export { columnsOf, RatingBuilder } from "./interactions/rating-builder.ts";
export { collectRatings } from "./interactions/collect-ratings.ts";
export { parsePlainRatings } from "./interactions/parse-plain-ratings.ts";
export { mapItems, parseLinks, type IdMap, type MappedRatings } from "./interactions/id-map.ts";
export { historyOf, type HistoryEvent } from "./interactions/history.ts";
export { indexItems, type ItemIndex } from "./interactions/item-index.ts";
export { countsOf } from "./interactions/counts-of.ts";
export { commonCounts, type CommonCounts, type CountOptions } from "./counts/common-counts.ts";
export { CALLING_THREAD, type ThreadPool } from "./parallel/thread-pool.ts";
export type { Scorer, ScoreRequest } from "./scorer/scorer.ts";
export { topItems, type ScoredItem } from "./scorer/top-items.ts";
export type { HistoryWeighting } from "./scorer/history-weights.ts";
export type { Neighbours } from "./scorer/neighbours.ts";
export { contributions, neighbourScorer, UNWEIGHTED, type Contribution } from "./scorer/neighbour-scorer.ts";
export { popularity } from "./scorer/popularity.ts";
export { recentPopularity } from "./scorer/recent-popularity.ts";
export { content } from "./scorer/content.ts";
export { DEFAULT_ITEM_KNN, fitItemKnn, itemKnnOf, type ItemKnnOptions } from "./fit/item-knn.ts";
export { DEFAULT_EASE, easeOf, fitEase, type EaseOptions } from "./fit/ease.ts";
export {
  DEFAULT_NEIGHBOUR_RIDGE,
  fitNeighbourRidge,
  neighbourRidgeOf,
  type NeighbourRidgeOptions,
} from "./fit/neighbour-ridge.ts";
export { largest } from "./linalg/largest.ts";
export type { Component } from "./blend/component.ts";
export { blend, type Blend, type BlendStage, type Share } from "./blend/blend.ts";
export { fitBlend, type BlendOptions, type FittedBlend } from "./blend/fit-blend.ts";
export { leaveLastOut, without, type HeldOut, type Split } from "./blend/holdout.ts";
export type { ModelComponent } from "./blend/model-component.ts";
export type { SavedModel, Trend } from "./model/saved-model.ts";
export { fitModel, modelOf, type FitModelOptions, type ModelFigures } from "./model/fit-model.ts";
export { modelScorer } from "./model/model-scorer.ts";
export { readModel } from "./model/read-model.ts";
export { writeModel } from "./model/write-model.ts";
export { collaborativeTaste } from "./taste/collaborative-taste.ts";
export { COLLABORATIVE_WEIGHT, combinedTaste } from "./taste/combined-taste.ts";
export { tasteModel, vectorTasteModel, type TasteModel } from "./taste/taste-model.ts";
export type { ItemVectors } from "./vectors/item-vectors.ts";
export { parseItemVectors } from "./vectors/parse-item-vectors.ts";
export { vectorScorer, type VectorScorer } from "./vectors/vector-scorer.ts";
