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
} from "./opinion.ts";
