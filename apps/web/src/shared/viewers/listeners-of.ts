import type { Fairness } from "@moodreel/core/taste";
import type { RecommendationRequest } from "@moodreel/client";

/** Whom a request is for, in its own words. */
export function listenersOf(
  watching: readonly string[],
  fairness: Fairness,
): Pick<RecommendationRequest, "profile" | "profiles" | "fairness"> {
  const [only] = watching;
  if (only === undefined) return {};
  return watching.length === 1 ? { profile: only } : { profiles: [...watching], fairness };
}
