import type { RecommendationRequest, Recommendation } from "@moodreel/client";
import type { QueryClient } from "@tanstack/react-query";
import { KEYS } from "./query-keys.ts";
import type { Queries } from "./queries.ts";

/** Forgets the lists that were made by what has just changed: the next one is asked for again. */
export function forgetLists(client: QueryClient): void {
  client.removeQueries({ queryKey: KEYS.recommendations });
}

/** After a catalogue came, went or changed. */
export async function forgetCatalogs(client: QueryClient): Promise<void> {
  forgetLists(client);
  for (const queryKey of [KEYS.items, KEYS.about, KEYS.similar, KEYS.facets]) {
    client.removeQueries({ queryKey });
  }
  await client.invalidateQueries({ queryKey: KEYS.catalogs });
}

/** After somebody said something of an item: what is shown of them elsewhere is asked for again. */
export async function refreshOpinions(client: QueryClient): Promise<void> {
  await Promise.all(
    [KEYS.opinions, KEYS.about, KEYS.learned, KEYS.history].map((queryKey) =>
      client.invalidateQueries({ queryKey }),
    ),
  );
}

/** Each list that is on the page or was lately, with what it was asked for. */
export function changeLists(
  client: QueryClient,
  queries: Queries,
  change: (
    list: Recommendation,
    request: RecommendationRequest,
  ) => readonly [RecommendationRequest, Recommendation],
): void {
  for (const { meta } of client.getQueryCache().findAll({ queryKey: KEYS.recommendations })) {
    if (meta?.request === undefined) continue;
    const list = client.getQueryData(queries.recommendations(meta.request).queryKey);
    if (list === undefined) continue;
    const [request, changed] = change(list, meta.request);
    if (changed === list && request === meta.request) continue;
    const options = queries.recommendations(request);
    // Under another request it is a new query, which must know what it was asked for, too.
    client.getQueryCache().build(client, client.defaultQueryOptions(options));
    client.setQueryData(options.queryKey, changed);
  }
}
