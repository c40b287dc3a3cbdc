import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { errorResponses } from "../schema/error.ts";
import { stremioAddressQuerySchema, stremioAddressSchema } from "../schema/stremio-address.ts";
import { addonPath } from "../stremio/addon-address.ts";
import type { RouteContext } from "./route-context.ts";

/** @param token of the server; `null` where it asks for none */
export function stremioAddressRoutes(
  { moodreel }: Pick<RouteContext, "moodreel">,
  token: string | null,
): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/stremio",
      schema: {
        operationId: "findStremioAddress",
        tags: ["recommendations"],
        summary: "Where Stremio finds what is recommended for tonight",
        description: "The address of a catalogue add-on, for everybody or for one viewer.",
        querystring: stremioAddressQuerySchema,
        response: { 200: stremioAddressSchema, ...errorResponses(404) },
      },
      handler: async ({ query }) => {
        // Says who there is, where there is nobody of the name.
        if (query.viewer !== undefined) await moodreel.opinions(query.viewer);
        return { path: addonPath(query, token) };
      },
    });
  };
}
