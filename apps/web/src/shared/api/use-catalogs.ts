import type { CatalogInfo } from "@moodreel/server/schema";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "./api-context.tsx";

/** The catalogues there are, the newest of one's own first. */
export function useCatalogs(): UseQueryResult<readonly CatalogInfo[]> {
  return useQuery(useApiQueries().catalogs());
}
