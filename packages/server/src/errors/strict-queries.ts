import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ApiError } from "./api-error.ts";

/**
 * Refuses what a query cannot mean: a parameter that is given more than once, for which of its values is
 * meant would be a guess, and any parameter where the route has none. The routes' own schemas refuse those
 * that they do not know.
 */
export function addStrictQueries(app: FastifyInstance): void {
  app.addHook("onRoute", (route) => {
    if (route.url.startsWith("/api/")) route.schema = { querystring: z.strictObject({}), ...route.schema };
  });
  app.addHook("preValidation", async ({ query }) => {
    const repeated = Object.entries(query as Record<string, unknown>)
      .filter(([, value]) => Array.isArray(value))
      .map(([name]) => name);
    if (repeated.length === 0) return;
    const problem = "is given more than once; give it once";
    throw new ApiError(
      "request-invalid",
      `The request does not fit. ${repeated.map((name) => `${name}: ${problem}`).join("; ")}.`,
      Object.fromEntries(repeated.map((name) => [name, problem])),
    );
  });
}
