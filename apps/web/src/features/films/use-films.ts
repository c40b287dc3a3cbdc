import type { RecommendationRequest, RecommendationResponse } from "@moodreel/server/schema";
import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "../../shared/api/api-context.tsx";

/** What the request has given; the last answer stays on the page while the next one comes. */
export function useFilms(request: RecommendationRequest | null): UseQueryResult<RecommendationResponse> {
  return useQuery({ ...useApiQueries().recommendations(request), placeholderData: keepPreviousData });
}
