import { keysOfGenres } from "../genre/canonical-genres.ts";
import { rememberByObject } from "../remember.ts";
import type { LikedItem } from "../taste/content-taste.ts";
import { fadedSince, likingOfOpinion, type Opinion } from "./opinion.ts";

/** What an opinion says, worked out once: with each new one all others are asked about again. */
export interface OpinionSigns extends Required<LikedItem> {
  /** Keys of the item's genres. */
  readonly keys: readonly string[];
  /** ms since 1970; `null` for one that was never passed over. */
  readonly passedAt: number | null;
}

export const opinionSigns = rememberByObject((opinion: Opinion): OpinionSigns => ({
  item: opinion.item,
  liking: likingOfOpinion(opinion),
  at: Date.parse(opinion.at) / 1000,
  keys: keysOfGenres(opinion.item.genres),
  passedAt: opinion.passedAt === null ? null : Date.parse(opinion.passedAt),
}));

/** `passedLately` of many opinions. @param at ms since 1970 */
export function passedBefore(opinion: Opinion, at: number): number {
  const { passedAt } = opinionSigns(opinion);
  return passedAt === null ? 0 : fadedSince(opinion.passed, at - passedAt);
}
