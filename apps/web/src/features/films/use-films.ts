import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { useWentBack } from "../../shared/navigation/use-went-back.ts";

/**
 * What the request has given; the last answer stays on the page while the next one comes. A list that was left for
 * others is the same when somebody goes back to it, whatever they said meanwhile.
 */
export function useFilms(request: RecommendationRequest | null): UseQueryResult<Recommendation> {
  const client = useQueryClient();
  const query = useApiQueries().recommendations(request);
  // Asked while the tap is still being drawn: the query below asks only when that has been painted.
  if (request !== null && client.getQueryState(query.queryKey) === undefined)
    void client.prefetchQuery(query);
  const wentBack = useWentBack();
  return useQuery({
    ...query,
    ...(wentBack ? { staleTime: "static" as const } : {}),
    placeholderData: keepPreviousData,
  });
}
