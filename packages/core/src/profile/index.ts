export {
  FOR_EVER,
  isEmptyOpinion,
  isOnWatchlist,
  leftOutUntil,
  likingOfOpinion,
  noOpinion,
  passedLately,
  passedOver,
  withdrawn,
  withRating,
  withReaction,
  type Opinion,
} from "./opinion.ts";
export { opinionSigns, passedBefore, type OpinionSigns } from "./opinion-signs.ts";
export { ruledOutGenres } from "./ruled-out-genres.ts";
