import type { Catalog } from "@moodreel/client";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { useApiQueries } from "./api-context.tsx";

/** The catalogues there are, the newest of one's own first. */
export function useCatalogs(): UseQueryResult<readonly Catalog[]> {
  return useQuery(useApiQueries().catalogs());
}
