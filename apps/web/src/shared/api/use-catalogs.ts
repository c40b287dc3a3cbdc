import type { CatalogInfo } from "@moodreel/server/schema";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { listCatalogs } from "./moodreel-api.ts";

export function useCatalogs(): UseQueryResult<readonly CatalogInfo[]> {
  return useQuery({
    queryKey: ["catalogs"],
    queryFn: ({ signal }) => listCatalogs(signal),
    staleTime: 30_000,
  });
}
