import type { CatalogInfo, ItemPageResponse } from "@moodreel/server/schema";
import {
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type UseInfiniteQueryResult,
} from "@tanstack/react-query";
import { useEffect } from "react";
import { ApiFailure } from "../../shared/api/api-failure.ts";
import { findItems } from "../../shared/api/moodreel-api.ts";

/** Full rows of two, three, four and six. */
const PAGE = 48;

/**
 * Items of a catalogue, page by page; what was found before stays while the next question is asked.
 * When the catalogue was imported anew between two pages, it begins again with the first.
 */
export function useItems(
  { name, kind, importedAt }: CatalogInfo,
  query: Readonly<Record<string, string>>,
): UseInfiniteQueryResult<InfiniteData<ItemPageResponse>> {
  const client = useQueryClient();
  const queryKey = ["items", name, importedAt, query] as const;
  const found = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ catalog: name, kind, limit: String(PAGE), ...query });
      if (pageParam !== null) asked.set("cursor", pageParam);
      return findItems(asked, signal);
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
    placeholderData: (last) => last,
    staleTime: Infinity,
    gcTime: 60_000,
  });
  const { error } = found;
  const expired = error instanceof ApiFailure && error.code === "cursor-invalid";
  useEffect(() => {
    if (!expired) return;
    void client.invalidateQueries({ queryKey: ["catalogs"] });
    void client.resetQueries({ queryKey: ["items", name] });
  }, [client, expired, name]);
  return found;
}
