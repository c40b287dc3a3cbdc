import type { Catalog, ItemPage } from "@moodreel/client";
import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";
import { useEffect } from "react";
import { useApiQueries } from "../../shared/api/api-context.tsx";
import { ApiFailure } from "../../shared/api/api-failure.ts";
import type { ItemsQuestion } from "../../shared/api/film-api.ts";
import { KEYS } from "../../shared/api/query-keys.ts";
import { useProfiles } from "../../shared/viewers/use-profiles.ts";

/**
 * Items of a catalogue, page by page; what was found before stays while the next question of the same
 * people is asked. What others may see is not shown to somebody with an age limit, also not for a moment.
 * When the catalogue was imported again between two pages, it begins again with the first.
 */
export function useItems(
  catalog: Catalog,
  question: ItemsQuestion,
): UseInfiniteQueryResult<InfiniteData<ItemPage>> {
  const client = useQueryClient();
  const queries = useApiQueries();
  const { isPending: isWhoUnknown } = useProfiles();
  const found = useInfiniteQuery({
    ...queries.items(catalog, question),
    enabled: !isWhoUnknown,
    placeholderData: (before, query) =>
      query?.queryKey[3].viewers.join() === question.viewers.join() ? before : undefined,
  });
  const { error } = found;
  const expired = error instanceof ApiFailure && error.code === "cursor-invalid";
  useEffect(() => {
    if (!expired) return;
    void client.invalidateQueries({ queryKey: KEYS.catalogs });
    void client.resetQueries({ queryKey: KEYS.items });
  }, [client, expired]);
  return found;
}
