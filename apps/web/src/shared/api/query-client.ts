import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiFailure } from "./api-failure.ts";
import { KEYS } from "./query-keys.ts";

/** One retry for a server that is just starting; refusals are final. */
export function createAppQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 1 && error instanceof ApiFailure && error.status === 0,
        retryDelay: 600,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { networkMode: "always" },
    },
    queryCache: new QueryCache({ onError: lookAround }),
    mutationCache: new MutationCache({ onError: lookAround }),
  });

  /** What a refusal says of more than what was asked for. */
  function lookAround(error: Error): void {
    if (!(error instanceof ApiFailure)) return;
    // The list of catalogues is what the app looks at to show the token's form.
    if (error.code === "token-required" && client.getQueryState(KEYS.catalogs)?.status !== "error")
      void client.resetQueries({ queryKey: KEYS.catalogs });
    // Somebody, or a catalogue, was deleted elsewhere: the page goes on with what is left.
    if (error.code === "profile-unknown") void client.invalidateQueries({ queryKey: KEYS.profiles });
    if (error.code === "catalog-unknown") void client.invalidateQueries({ queryKey: KEYS.catalogs });
  }

  return client;
}
