import type { Fairness } from "@moodreel/core/taste";
import type { RecommendationRequest } from "@moodreel/client";

/** The fields of a request that say which viewers it is for; v1 of the API calls them profiles. */
export function askedFor(
  watching: readonly string[],
  fairness: Fairness,
): Pick<RecommendationRequest, "profile" | "profiles" | "fairness"> {
  const [only] = watching;
  if (only === undefined) return {};
  return watching.length === 1 ? { profile: only } : { profiles: [...watching], fairness };
}
