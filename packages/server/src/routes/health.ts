import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import { errorSchema } from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

/** Health is asked by load balancers, which have no token. */
const refusals = { 403: errorSchema, 500: errorSchema };

export function healthRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/health/live",
      schema: {
        operationId: "checkLive",
        tags: ["health"],
        summary: "The process runs",
        response: { 200: z.object({ status: z.literal("live") }), ...refusals },
      },
      handler: async () => ({ status: "live" as const }),
    });
    app.route({
      method: "GET",
      url: "/health/ready",
      schema: {
        operationId: "checkReady",
        tags: ["health"],
        summary: "The store answers",
        response: {
          200: z.object({ status: z.literal("ready"), catalogs: z.number() }),
          ...refusals,
          503: errorSchema,
        },
      },
      handler: async (request) => {
        try {
          return { status: "ready" as const, catalogs: (await moodreel.catalogs()).length };
        } catch (cause) {
          request.log.error({ err: cause }, "the store does not answer");
          throw new ApiError(
            "store-unavailable",
            "The store does not answer. The server's log has the cause.",
          );
        }
      },
    });
  };
}
