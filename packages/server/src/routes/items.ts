import { chooseCatalog } from "@moodreel/app";
import type { Filters } from "@moodreel/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { errorSchema } from "../schema/error.ts";
import { itemPageSchema, itemsQuerySchema, type ItemsQuery } from "../schema/items.ts";
import { itemBody } from "./item-body.ts";
import type { RouteContext } from "./route-context.ts";

export function itemRoutes({ store }: Pick<RouteContext, "store">): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/items",
      schema: {
        tags: ["items"],
        summary: "Items of a catalogue by title and filters, a page at a time",
        description:
          "Exact titles first, then by falling quality. A cursor serves until the catalogue is imported anew.",
        querystring: itemsQuerySchema,
        response: { 200: itemPageSchema, "4xx": errorSchema },
      },
      handler: async ({ query }) => {
        const { q, kind, catalog, limit, cursor } = query;
        const chosen = chooseCatalog(await store.catalogs(), kind, catalog);
        if (chosen === null) return { catalog: null, items: [], next: null };
        const filters = filtersOf(query);
        const { items, next } = await store.search({ catalog: chosen.name, text: q, filters, limit, cursor });
        return { catalog: chosen.name, items: items.map(itemBody), next };
      },
    });
  };
}

function filtersOf(query: ItemsQuery): Filters {
  const { yearFrom, yearTo, minRating, minVotes, maxRuntime } = query;
  return {
    yearFrom,
    yearTo,
    minRating,
    minVotes,
    maxRuntime,
    languages: listOf(query.languages),
    withPeople: listOf(query.withPeople),
    withGenres: listOf(query.withGenres),
    withoutGenres: listOf(query.withoutGenres),
  };
}

function listOf(text: string | undefined): readonly string[] | undefined {
  return text
    ?.split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
