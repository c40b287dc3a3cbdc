import type { Emotion } from "@moodreel/core";
import { EMOTIONS } from "@moodreel/core/emotion";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Recommendation, RecommendationRequest } from "@moodreel/client";
import { useApi } from "../../../shared/api/api-context.tsx";
import { KEYS } from "../../../shared/api/query-keys.ts";

/**
 * The single best film for what a list would be asked for.
 *
 * @param request `null` while there is nothing to ask for
 * @param refused ids of those that were not wanted
 * @param peek nobody said how they feel, so that it goes into no diary
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
      const ask = (mood: Pick<RecommendationRequest, "emotion">) =>
        api.recommendOne({ ...one, ...mood, refused: [...refused], peek }, signal);
      return peek && one.watchlist === "only" ? forAnyMood(ask) : ask({});
    },
  });
}

/** What somebody wants to see is wanted in any mood, where none was said: of each in turn, until one leads to a film. */
async function forAnyMood(
  ask: (mood: { readonly emotion: Emotion }) => Promise<Recommendation>,
): Promise<Recommendation> {
  const [first, ...others] = EMOTIONS;
  const answer = await ask({ emotion: first });
  if (answer.outcome === "items") return answer;
  for (const emotion of others) {
    const next = await ask({ emotion });
    if (next.outcome === "items") return next;
  }
  return answer;
}
