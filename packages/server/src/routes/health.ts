import type { Health } from "@moodreel/app";
import type { FastifyBaseLogger } from "fastify";
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
  const look = remembered(() => moodreel.health());
  const logged = new Set<string>();
  const logOnce = ({ damaged }: Health, log: FastifyBaseLogger): void => {
    for (const { says } of damaged) {
      if (!logged.has(says)) log.warn(says);
      logged.add(says);
    }
  };
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
            status: z
              .enum(["ready", "degraded"])
              .describe("`degraded`: something is damaged, and the rest is served"),
            catalogs: z
              .number()
              .optional()
              .describe("How many there are; not told where the server asks for a token"),
            damaged: z
              .array(z.string())
              .optional()
              .describe("What cannot be used: its sort, and its name where the server asks for no token"),
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
          const health = await look();
          // Of the same moment: the first catalogue may have come in since.
          if (health.catalogs > 0 && health.usable === 0) throw new Error(health.damaged[0]?.says);
          const told = isOpen ? { catalogs } : {};
          if (health.damaged.length === 0) return { status: "ready" as const, ...told };
          logOnce(health, request.log);
          const damaged = health.damaged.map(({ part, name }) => (isOpen ? `${part} ${name}` : part));
          return { status: "degraded" as const, ...told, damaged: [...new Set(damaged)] };
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

/** How long an answer stands, ms: balancers ask often, and what is damaged stays so for a while. */
const STANDS_MS = 3000;

/** What `ask` gives, asked again only when the last answer is old. @param now milliseconds, from any moment on */
function remembered<T>(ask: () => Promise<T>, now = (): number => performance.now()): () => Promise<T> {
  let last: { readonly at: number; readonly answer: Promise<T> } | null = null;
  return () => {
    if (last !== null && now() - last.at < STANDS_MS) return last.answer;
    const answer = ask();
    last = { at: now(), answer };
    // A failure is not worth keeping.
    answer.catch(() => (last = null));
    return answer;
  };
}
