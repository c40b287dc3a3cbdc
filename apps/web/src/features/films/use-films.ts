import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import { keepPreviousData, useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "../../shared/api/api-context.tsx";

/** What the request has given; the last answer stays on the page while the next one comes. */
export function useFilms(request: RecommendationRequest | null): UseQueryResult<Recommendation> {
  return useQuery({ ...useApiQueries().recommendations(request), placeholderData: keepPreviousData });
}
