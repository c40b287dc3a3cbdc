export { MoodreelError, type ErrorCode } from "./error/moodreel-error.ts";
export { fileError, withFileErrors } from "./error/file-error.ts";
export { ITEM_FIELDS, type ColumnMap, type ItemField } from "./item/item-fields.ts";
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
export { meanTable } from "./policy/mean-table.ts";
export { defaultPolicy } from "./policy/default-policy.ts";
export { learn, type Lesson } from "./policy/learn/learn.ts";
export {
  NOTHING_LEARNED,
  type Learned,
  type Outcomes,
  type OutcomesByGenre,
} from "./policy/learn/learned.ts";
export { learnedTable } from "./policy/learn/learned-table.ts";
export { genreOrigin, type GenreOrigin } from "./policy/learn/genre-origin.ts";
export { policyView, type LearnedGenre } from "./policy/learn/policy-view.ts";
export { genreWeights, type GenreWeight } from "./policy/genre-weights.ts";
export { canonicalGenres, canonicalKeys, isKnownGenre } from "./genre/canonical-genres.ts";
export { COMPOUNDS, SYNONYMS } from "./genre/synonyms.ts";
export { genreKey } from "./genre/genre-key.ts";
export { KNOWN_GENRES } from "./genre/synonyms.ts";
export { KINDS, type Item, type Kind } from "./item/item.ts";
export { contentVector, type Feature, type ItemFacts } from "./taste/content-vector.ts";
export { quality } from "./item/quality.ts";
export { randomStream } from "./random/random-stream.ts";
export { rankedItem, rankItems } from "./rank/rank-items.ts";
export type { RankOptions, ScoringOptions } from "./rank/rank-options.ts";
export type { RankedItem } from "./rank/ranked-item.ts";
export { TERM_NAMES, type Term, type TermName } from "./rank/terms.ts";
export { diversify, type Diversifiable } from "./rank/diversify.ts";
export { whyNot, type WhyNot } from "./rank/why-not.ts";
export { tellWhyNot } from "./rank/tell-why-not.ts";
export { daySeed } from "./random/day-seed.ts";
export { nearness, type Feel } from "./feel/feel.ts";
export { feelOfItem } from "./feel/feel-of-item.ts";
export { wantedFeel } from "./feel/wanted-feel.ts";
export { isTaken, likingOf, likingOfRating, REACTIONS, type Reaction } from "./taste/reaction.ts";
export {
  FOR_EVER,
  isEmptyOpinion,
  leftOutUntil,
  likingOfOpinion,
  noOpinion,
  passedLately,
  passedOver,
  withdrawn,
  withRating,
  withReaction,
  type Opinion,
} from "./profile/opinion.ts";
export type { Taste, TasteReason } from "./taste/taste.ts";
export { contentTaste, sharesOf, type LikedItem } from "./taste/content-taste.ts";
export { FAIRNESSES, groupTaste, type Fairness, type Viewer } from "./taste/group-taste.ts";
export { looks, youAre, type Basis } from "./rank/explain.ts";
export { activeFilters, FILTER_WORDS, type Filters, type FilterName } from "./recommend/filters.ts";
export { failedFilters, passTest } from "./recommend/filter-tests.ts";
export { foldedWords, foldText, LATIN_FOLDS } from "./text/fold-text.ts";
export type { RecommendedItem, Recommendation, Relaxation } from "./recommend/recommendation.ts";
export {
  noFace,
  recommend,
  unsure,
  type FindCandidates,
  type ViewerOptions,
  type RecommendRequest,
} from "./recommend/recommend.ts";
