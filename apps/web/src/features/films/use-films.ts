import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "../../shared/api/api-context.tsx";

/** What the request has given; the last answer stays on the page while the next one comes. */
export function useFilms(request: RecommendationRequest | null): UseQueryResult<Recommendation> {
  const client = useQueryClient();
  const query = useApiQueries().recommendations(request);
  // Asked while the tap is still being drawn: the query below asks only when that has been painted.
  if (request !== null && client.getQueryState(query.queryKey) === undefined)
    void client.prefetchQuery(query);
  return useQuery({ ...query, placeholderData: keepPreviousData });
}
