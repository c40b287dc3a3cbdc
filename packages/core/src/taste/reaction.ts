/**
 * What a person may do with an item.
 *
 * @example
 * ```ts
 * import { REACTIONS } from "@moodreel/core";
 *
 * console.log(REACTIONS.includes("watchlist")); // true
 * ```
 */
export const REACTIONS = ["like", "not-now", "never", "seen", "watchlist", "started", "finished"] as const;

export type Reaction = (typeof REACTIONS)[number];

/**
 * How much each says that more of the kind is welcome, −1 to 1. "Not now" is about tonight, not about
 * the film, and to have seen something is hardly more than to know it.
 */
const LIKINGS: Readonly<Record<Reaction, number>> = {
  like: 1,
  finished: 0.6,
  watchlist: 0.5,
  started: 0.2,
  seen: 0.1,
  "not-now": -0.1,
  never: -1,
};

/** A rating of 0 to 10 as a liking: 5.5 is neutral, 10 is 1 and 1 is −1. */
export function likingOfRating(rating: number): number {
  return Math.max(-1, Math.min(1, (rating - 5.5) / 4.5));
}

export function likingOf(reaction: Reaction): number {
  return LIKINGS[reaction];
}

/** After these an item is not recommended again, unless asked for: it is ruled out, or was seen. Who likes it has seen it. */
export function leavesOut(reaction: Reaction): boolean {
  return reaction === "never" || reaction === "seen" || reaction === "finished" || reaction === "like";
}

/**
 * Whether the reaction says that the item was the right one for the mood it was shown in; `null` when
 * it says nothing of that: who has seen a film may have wanted it last year.
 */
export function isTaken(reaction: Reaction): boolean | null {
  if (reaction === "seen") return null;
  return reaction !== "not-now" && reaction !== "never";
}
