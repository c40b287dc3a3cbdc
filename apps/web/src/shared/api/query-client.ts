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
    queryCache: new QueryCache({ onError: askForToken }),
    mutationCache: new MutationCache({ onError: askForToken }),
  });

  /** The list of catalogues is what the app looks at to show the token's form. */
  function askForToken(error: Error): void {
    if (!(error instanceof ApiFailure) || error.code !== "token-required") return;
    if (client.getQueryState(KEYS.catalogs)?.status !== "error")
      void client.resetQueries({ queryKey: KEYS.catalogs });
  }

  return client;
}
