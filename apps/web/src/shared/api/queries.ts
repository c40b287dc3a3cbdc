import type { Kind } from "@moodreel/core";
import type { Catalog, RecommendationRequest } from "@moodreel/client";
import { infiniteQueryOptions, queryOptions, skipToken } from "@tanstack/react-query";
import type { ItemQuestion, ItemsQuestion, ShownItem } from "./film-api.ts";
import type { MoodreelApi } from "./moodreel-api.ts";
import { dataAddress } from "./data-address.ts";
import { KEYS } from "./query-keys.ts";

declare module "@tanstack/react-query" {
  interface Register {
    /** What a list was asked for, so that it can be found by it. */
    queryMeta: { readonly request?: RecommendationRequest };
  }
}

/** Full rows of two, three, four and six. */
const ITEMS_A_PAGE = 48;
/** What was looked at stays as long as somebody may come back to it, ms. */
const KEPT_MS = 60_000;
/** A list for a mood that was said may be read for long before somebody goes back to the one before, ms. */
const READ_MS = 30 * 60_000;

/** The page's questions to the API, each with its key and for how long its answer holds. */
export function queriesOf(api: MoodreelApi) {
  return {
    catalogs: () =>
      queryOptions({
        queryKey: KEYS.catalogs,
        queryFn: ({ signal }) => api.listCatalogs(signal),
        staleTime: 30_000,
      }),
    /** @param request `null` while there is nothing to ask for */
    recommendations: (request: RecommendationRequest | null) =>
      queryOptions({
        queryKey: [...KEYS.recommendations, request] as const,
        queryFn: request === null ? skipToken : ({ signal }) => api.recommend(request, signal),
        staleTime: Infinity,
        // The camera has a list for each moment.
        gcTime: request?.scores === undefined ? READ_MS : KEPT_MS,
        meta: request === null ? {} : { request },
      }),
    /** Of a catalogue as it was imported at one time: after another import, pages are others. */
    items: ({ name, kind, importedAt }: Catalog, question: ItemsQuestion) =>
      infiniteQueryOptions({
        queryKey: [...KEYS.items, name, importedAt, question] as const,
        queryFn: ({ pageParam, signal }) =>
          api.findItems({ name, kind }, question, { limit: ITEMS_A_PAGE, cursor: pageParam, signal }),
        initialPageParam: null as string | null,
        getNextPageParam: ({ next }) => next,
        staleTime: Infinity,
        gcTime: KEPT_MS,
      }),
    about: (question: ItemQuestion | null) =>
      queryOptions({
        queryKey: [...KEYS.about, question] as const,
        queryFn: question === null ? skipToken : ({ signal }) => api.aboutItem(question, signal),
      }),
    similar: (question: ItemQuestion, count: number) =>
      queryOptions({
        queryKey: [...KEYS.similar, question, count] as const,
        queryFn: ({ signal }) => api.findSimilar(question, count, signal),
        staleTime: KEPT_MS,
      }),
    facets: (kind: Kind) =>
      queryOptions({
        queryKey: [...KEYS.facets, kind] as const,
        queryFn: ({ signal }) => api.readFacets(kind, signal),
        staleTime: Infinity,
      }),
    poster: (item: ShownItem, viewers: readonly string[], isShown: boolean) =>
      queryOptions({
        queryKey: [...KEYS.posters, item.kind, item.id, viewers] as const,
        queryFn:
          isShown && api.posterOf !== undefined
            ? async ({ signal }) => dataAddress((await api.posterOf?.(item, viewers, signal)) ?? null)
            : skipToken,
        // An ornament: one that does not come is drawn.
        retry: false,
        throwOnError: false,
        staleTime: Infinity,
        gcTime: KEPT_MS,
      }),
    policy: (kind: Kind) =>
      queryOptions({
        queryKey: [...KEYS.policy, kind] as const,
        queryFn: ({ signal }) => api.readPolicy(kind, signal),
      }),
    profiles: () =>
      queryOptions({ queryKey: KEYS.profiles, queryFn: ({ signal }) => api.listProfiles(signal) }),
    opinions: (profile: string, kind: Kind, beside: readonly string[]) =>
      queryOptions({
        queryKey: [...KEYS.opinions, profile, kind, beside] as const,
        queryFn: ({ signal }) => api.listOpinions(profile, kind, signal, beside),
      }),
    learned: (profile: string, kind: Kind) =>
      queryOptions({
        queryKey: [...KEYS.learned, profile, kind] as const,
        queryFn: ({ signal }) => api.readLearned(profile, kind, signal),
      }),
    history: (profile: string) =>
      queryOptions({
        queryKey: [...KEYS.history, profile] as const,
        queryFn: ({ signal }) => api.readHistory(profile, signal),
      }),
  };
}

export type Queries = ReturnType<typeof queriesOf>;
