import type { Opinion } from "@moodreel/client";
import { isOnWatchlist } from "@moodreel/core/profile";
import { leavesOut } from "@moodreel/core/taste";
import type { Reaction } from "@moodreel/core";

/** The lists of one's own, each a page. */
export const LISTS = ["watchlist", "seen", "rated"] as const;

export type ListName = (typeof LISTS)[number];

/**
 * The opinions that belong on a list. What was seen since is no longer on the watchlist, what is wanted again is on
 * both, and what is rated was seen.
 */
export function listedOpinions(opinions: readonly Opinion[], list: ListName): readonly Opinion[] {
  return opinions.filter((opinion) => {
    if (list === "rated") return opinion.rating !== null;
    if (list === "seen") return isSeen(opinion);
    return isOnWatchlist(opinion);
  });
}

function isSeen({ reactions, rating }: Opinion): boolean {
  const said = Object.keys(reactions) as Reaction[];
  return rating !== null || said.some((reaction) => reaction !== "never" && leavesOut(reaction));
}
