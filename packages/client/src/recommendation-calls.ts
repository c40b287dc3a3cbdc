import type { Client } from "openapi-fetch";
import type { paths } from "./api.ts";
import { dataOf } from "./data-of.ts";
import { sent, type Given } from "./given.ts";
import type {
  AboutItem,
  CallOptions,
  Facets,
  ItemPage,
  OneRequest,
  Played,
  Similar,
  SimilarQuestion,
  ItemsQuestion,
  Recommendation,
  RecommendationRequest,
  Schemas,
  WhyNot,
  WhyNotRequest,
} from "./types.ts";
import { MoodreelApiError } from "./moodreel-api-error.ts";
import { withSignal } from "./with-signal.ts";

export interface RecommendationClient {
  /** Items for a mood, each with its reasons. `outcome` says whether there are any, and else why not. */
  recommend(request: RecommendationRequest, options?: CallOptions): Promise<Recommendation>;
  /** Why an item is not on the list that the same request gives. */
  whyNot(request: WhyNotRequest, options?: CallOptions): Promise<WhyNot>;
  /** The single best item for a mood, and with `refused` the next best: a list of one. */
  one(request: OneRequest, options?: CallOptions): Promise<Recommendation>;
  /** Everything that is known of an item. @param item an id, or words of a title */
  aboutItem(item: string, question?: AboutQuestion, options?: CallOptions): Promise<AboutItem>;
  /** What there is to filter by: genres, languages, decades. */
  facets(question?: FacetsQuestion, options?: CallOptions): Promise<Facets>;
  /** What is most like an item, whatever the mood. @param item an id, or words of a title */
  /** Starts an item on a connected media server that has it. */
  play(item: string, given?: PlayGiven, options?: CallOptions): Promise<Played>;
  /** The picture of an item, JPEG, PNG or WebP; `null` where there is none. */
  poster(item: string, question?: PosterQuestion, options?: CallOptions): Promise<Blob | null>;
  similar(item: string, question?: SimilarQuestion, options?: CallOptions): Promise<Similar>;
  /** Items of a catalogue by title and filters, a page at a time. */
  items(question?: ItemsQuestion, options?: CallOptions): Promise<ItemPage>;
}

export function recommendationCalls(api: Client<paths>): RecommendationClient {
  return {
    recommend: (request, { signal } = {}) => {
      const body = sent<Schemas["RecommendationRequest"]>(request);
      // Cast, because openapi-fetch's types lose a field that is always null: the mood where there is no face.
      return dataOf(
        api.POST("/api/v1/recommendations", { body, ...withSignal(signal) }),
        signal,
      ) as Promise<Recommendation>;
    },
    whyNot: (request, { signal } = {}) => {
      const body = sent<Schemas["WhyNotRequest"]>(request);
      return dataOf(api.POST("/api/v1/recommendations/why-not", { body, ...withSignal(signal) }), signal);
    },
    one: (request, { signal } = {}) => {
      const body = sent<Schemas["OneRequest"]>(request);
      return dataOf(
        api.POST("/api/v1/recommendations/one", { body, ...withSignal(signal) }),
        signal,
      ) as Promise<Recommendation>;
    },
    aboutItem: (item, question = {}, { signal } = {}) =>
      dataOf(
        api.GET("/api/v1/items/about", {
          params: { query: sent<AboutQuery>({ item, ...question }) },
          ...withSignal(signal),
        }),
        signal,
      ),
    facets: (question = {}, { signal } = {}) => {
      const params = { query: sent<FacetsQuery>(question) };
      return dataOf(api.GET("/api/v1/items/facets", { params, ...withSignal(signal) }), signal);
    },
    play: (item, given = {}, { signal } = {}) => {
      const body = sent<Schemas["NewPlay"]>({ ...given, item });
      return dataOf(api.POST("/api/v1/items/play", { body, ...withSignal(signal) }), signal);
    },
    poster: async (item, question = {}, { signal } = {}) => {
      const { viewers, ...rest } = question;
      const names = viewers === undefined || viewers.length === 0 ? {} : { viewers: viewers.join("|") };
      const params = { query: sent<PosterQuery>({ ...rest, ...names, item }) };
      try {
        const call = api.GET("/api/v1/items/poster", { params, parseAs: "blob", ...withSignal(signal) });
        return (await dataOf(call, signal)) as unknown as Blob;
      } catch (error) {
        if (error instanceof MoodreelApiError && error.code === "not-found") return null;
        throw error;
      }
    },
    similar: (item, question = {}, { signal } = {}) => {
      const params = { query: { ...sent<Omit<SimilarQuery, "item">>(queryOf(question)), item } };
      return dataOf(api.GET("/api/v1/items/similar", { params, ...withSignal(signal) }), signal);
    },
    items: (question = {}, { signal } = {}) => {
      const params = { query: sent<Query>(queryOf(question)) };
      return dataOf(api.GET("/api/v1/items", { params, ...withSignal(signal) }), signal);
    },
  };
}

type AboutQuery = NonNullable<paths["/api/v1/items/about"]["get"]["parameters"]["query"]>;
type AboutQuestion = Given<Omit<AboutQuery, "item">>;
type FacetsQuery = NonNullable<paths["/api/v1/items/facets"]["get"]["parameters"]["query"]>;
type FacetsQuestion = Given<FacetsQuery>;

type PlayGiven = Given<Omit<Schemas["NewPlay"], "item">>;
type PosterQuery = NonNullable<paths["/api/v1/items/poster"]["get"]["parameters"]["query"]>;
type PosterQuestion = Given<Omit<PosterQuery, "item" | "viewers">> & { readonly viewers?: readonly string[] };

type SimilarQuery = NonNullable<paths["/api/v1/items/similar"]["get"]["parameters"]["query"]>;
type Query = NonNullable<paths["/api/v1/items"]["get"]["parameters"]["query"]>;

/** Lists are one parameter, their names between bars. */
function queryOf({
  text,
  languages,
  certificates,
  countries,
  series,
  withPeople,
  withGenres,
  withoutGenres,
  viewers,
  ...rest
}: ItemsQuestion): Given<Query> {
  const lists = {
    languages,
    certificates,
    countries,
    series,
    withPeople,
    withGenres,
    withoutGenres,
    viewers,
  };
  return {
    ...rest,
    ...(text === undefined || text === "" ? {} : { q: text }),
    ...Object.fromEntries(
      Object.entries(lists).flatMap(([name, list]) =>
        list === undefined || list.length === 0 ? [] : [[name, list.join("|")]],
      ),
    ),
  };
}
