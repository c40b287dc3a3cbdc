import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Recommendation, RecommendationRequest } from "@moodreel/client";
import { useApi } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";

/**
 * The single best film for what a list would be asked for.
 *
 * @param request `null` while there is nothing to ask for
 * @param refused ids of those that were not wanted
 * @param peek nobody said how they feel, so that it goes into no diary, and of the watchlist any will do
 */
export function useOne(
  request: RecommendationRequest | null,
  refused: readonly string[],
  peek: boolean,
): UseQueryResult<Recommendation> {
  const api = useApi();
  return useQuery({
    queryKey: [...KEYS.recommendations, "one", request, refused] as const,
    enabled: request !== null,
    staleTime: Infinity,
    queryFn: ({ signal }) => {
      const { count: _count, seed: _seed, ...one } = request ?? {};
      return api.recommendOne({ ...one, refused: [...refused], peek }, signal);
    },
  });
}
