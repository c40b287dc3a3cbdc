import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import { errorSchema } from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

/** Health is asked by load balancers, which have no token. */
const refusals = {
  403: errorSchema,
  408: errorSchema,
  431: errorSchema,
  500: errorSchema,
};

export function healthRoutes({ moodreel, isOpen, isEnding }: RouteContext): FastifyPluginAsyncZod {
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
          200: z.object({
            status: z.literal("ready"),
            catalogs: z
              .number()
              .optional()
              .describe("How many there are; not told where the server asks for a token"),
          }),
          ...refusals,
          503: errorSchema,
        },
      },
      handler: async (request) => {
        if (isEnding()) {
          throw new ApiError("server-ending", "The server is being stopped. Ask another one, or later.");
        }
        try {
          const catalogs = (await moodreel.catalogs()).length;
          return { status: "ready" as const, ...(isOpen ? { catalogs } : {}) };
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
