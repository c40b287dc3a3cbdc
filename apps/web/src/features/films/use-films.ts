import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import { recommend } from "../../shared/api/moodreel-api.ts";

/** What the request has given; the last answer stays on the page while the next one comes. */
export function useFilms(request: RecommendationRequest | null): UseQueryResult<RecommendationResponse> {
  return useQuery({
    queryKey: ["recommendations", request],
    queryFn: ({ signal }) => {
      if (request === null) throw new Error("There is no mood to ask for.");
      return recommend(request, signal);
    },
    enabled: request !== null,
    placeholderData: (last) => last,
    staleTime: Infinity,
    gcTime: 60_000,
  });
}
