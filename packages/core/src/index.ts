export { EMOTIONS, isEmotion, type Emotion } from "./emotion/emotion.ts";
export { certain, dominantOf, mapEmotions, normalise, ranked, type Scores } from "./emotion/scores.ts";
export {
  BASELINE_READINGS,
  correctForRest,
  isBaseline,
  restingBaseline,
  type Baseline,
} from "./emotion/baseline.ts";
export { UNSURE_REASONS, type Box, type Point, type Reading, type UnsureReason } from "./emotion/reading.ts";
export type { Mood } from "./mood/mood.ts";
export { DEFAULT_MOOD_OPTIONS, trackMood, type MoodOptions, type MoodState } from "./mood/mood-tracker.ts";
export { moodOfScores } from "./mood/mood-of-scores.ts";
export { advanceTracks, type FaceTrack } from "./mood/face-tracks.ts";
export { groupMood } from "./mood/group-mood.ts";
export { INTENTS, type Intent, type Policy, type PolicyTable, type WeightedGenre } from "./policy/policy.ts";
export { defaultPolicy } from "./policy/default-policy.ts";
export { genreWeights, type GenreWeight } from "./policy/genre-weights.ts";
export { canonicalGenres, canonicalKeys } from "./genre/canonical-genres.ts";
export { genreKey } from "./genre/genre-key.ts";
export { KINDS, type Item, type Kind } from "./item/item.ts";
export { contentVector, type Feature, type ItemFacts } from "./taste/content-vector.ts";
export { quality } from "./item/quality.ts";
export { randomStream } from "./rank/random.ts";
export { rankItems, type RankedItem, type RankOptions } from "./rank/rank-items.ts";
export { looks, youAre, type Basis } from "./rank/explain.ts";
export { activeFilters, type Filters, type FilterName } from "./recommend/filters.ts";
export type { RecommendedItem, Recommendation, Relaxation } from "./recommend/recommendation.ts";
export {
  noFace,
  recommend,
  unsure,
  type FindCandidates,
  type RecommendRequest,
} from "./recommend/recommend.ts";
