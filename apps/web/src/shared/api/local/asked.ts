import type { RecommendQuestion } from "@moodreel/app";
import { activeFilters } from "@moodreel/core/recommend";
import type { RecommendationRequest } from "@moodreel/client";
import type { Session } from "./session.ts";

/** A request of the API as the product takes it: without the older names of `viewer` and `viewers`. */
export function questionOf({
  profile,
  profiles,
  viewer = profile,
  viewers = profiles,
  ...question
}: RecommendationRequest): RecommendQuestion {
  return { ...question, viewer, viewers };
}

/** Whether a list is for somebody by name. */
export function isNamed(request: RecommendationRequest): boolean {
  const { viewer, viewers } = questionOf(request);
  return viewer !== undefined || viewers !== undefined;
}

/**
 * Whether a list may differ when the first films alone are there: filters, and what somebody has said,
 * reach further down than the best known of a genre.
 */
export async function needsWhole(session: Session, request: RecommendationRequest): Promise<boolean> {
  const { viewer, viewers = [], filters = {}, kind = "movie" } = questionOf(request);
  if (activeFilters(filters).length > 0) return true;
  const names = viewer === undefined ? viewers : [viewer];
  if (names.length === 0) return false;
  return session.change("first", async (moodreel) => {
    const opinions = await Promise.all(names.map((name) => moodreel.opinions(name, kind)));
    return opinions.some((some) => some.length > 0);
  });
}
