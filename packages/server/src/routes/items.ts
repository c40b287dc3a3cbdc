import type { Filters } from "@moodreel/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { aboutItemSchema, aboutQuerySchema } from "../schema/about-item.ts";
import { errorResponses } from "../schema/error.ts";
import { facetsQuerySchema, facetsSchema } from "../schema/facets.ts";
import { itemPageSchema, itemsQuerySchema, type ItemsQuery } from "../schema/items.ts";
import { similarQuerySchema, similarSchema } from "../schema/similar.ts";
import { namesBetweenBars } from "./names-between-bars.ts";
import type { RouteContext } from "./route-context.ts";
import { sendJson } from "./send-json.ts";

export function itemRoutes({ answers }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/items",
      schema: {
        operationId: "findItems",
        tags: ["items"],
        summary: "Items of a catalogue by title and filters, a page at a time",
        description:
          "Exact titles first, then by falling quality, or in another order. A cursor is valid for its order, until the catalogue is imported again: pages that follow it have each item once.",
        querystring: itemsQuerySchema,
        response: { 200: itemPageSchema, ...errorResponses(404) },
      },
      handler: async ({ query }, reply) => {
        const { q: text, kind, catalog, viewer, sort, limit, cursor } = query;
        const viewers = namesBetweenBars(query.viewers);
        const includeErotica = query.includeErotica === "true";
        const filters = filtersOf(query);
        const asked = { text, kind, catalog, viewer, viewers, includeErotica, filters };
        const question = { ...asked, sort, limit, cursor };
        return sendJson(reply, await answers.ask("items", [question]));
      },
    });

    app.route({
      method: "GET",
      url: "/api/v1/items/facets",
      schema: {
        operationId: "findFacets",
        tags: ["items"],
        summary: "What there is to filter by",
        description: "Of the best known items of each genre: what few of them have is left out.",
        querystring: facetsQuerySchema,
        response: { 200: facetsSchema, ...errorResponses(404, 409) },
      },
      handler: async ({ query }, reply) => sendJson(reply, await answers.ask("facets", [query])),
    });

    app.route({
      method: "GET",
      url: "/api/v1/items/about",
      schema: {
        operationId: "aboutItem",
        tags: ["items"],
        summary: "Everything that is known of an item",
        description:
          "What all catalogues of the kind know of it, where else it is found, where it can be played, and what a viewer said.",
        querystring: aboutQuerySchema,
        response: { 200: aboutItemSchema, ...errorResponses(404, 409) },
      },
      handler: async ({ query: { item, ...given } }, reply) =>
        sendJson(reply, await answers.ask("aboutItem", [item, given])),
    });

    app.route({
      method: "GET",
      url: "/api/v1/items/similar",
      schema: {
        operationId: "findSimilarItems",
        tags: ["items"],
        summary: "What is most like an item, whatever the mood",
        description:
          "By genres, people, series and decade, and, where ratings of many people were learned from, by what those liked who liked it.",
        querystring: similarQuerySchema,
        response: { 200: similarSchema, ...errorResponses(404, 409) },
      },
      handler: async ({ query }, reply) => {
        const { item, kind, catalog, count, viewer } = query;
        const includeErotica = query.includeErotica === "true";
        const given = { kind, catalog, count, viewer, includeErotica, filters: filtersOf(query) };
        return sendJson(reply, await answers.ask("similar", [item, given]));
      },
    });
  };
}

type FilterQuery = Omit<
  ItemsQuery,
  "q" | "kind" | "catalog" | "viewer" | "viewers" | "includeErotica" | "sort" | "limit" | "cursor"
>;

function filtersOf(query: FilterQuery): Filters {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime, maxAge } = query;
  return {
    yearFrom,
    yearTo,
    minRating,
    minVotes,
    maxRuntime,
    maxAge,
    languages: namesBetweenBars(query.languages),
    certificates: namesBetweenBars(query.certificates),
    countries: namesBetweenBars(query.countries),
    series: namesBetweenBars(query.series),
    withPeople: namesBetweenBars(query.withPeople),
    withGenres: namesBetweenBars(query.withGenres),
    withoutGenres: namesBetweenBars(query.withoutGenres),
  };
}
