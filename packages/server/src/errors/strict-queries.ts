import type { FastifyInstance } from "fastify";
import { z } from "zod";
import { ApiError } from "./api-error.ts";

/** Names that objects have anyway, which a schema takes no notice of. */
const NO_NAMES: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Refuses what a query cannot mean: a parameter that is given more than once, for which of its values is
 * meant would be a guess, what follows a % and is no UTF-8, and any parameter where the route has none. The routes' own schemas refuse those
 * that they do not know.
 */
export function addStrictQueries(app: FastifyInstance): void {
  app.addHook("onRoute", (route) => {
    if (route.url.startsWith("/api/")) route.schema = { querystring: z.strictObject({}), ...route.schema };
  });
  app.addHook("preValidation", async ({ query, routeOptions, url }) => {
    if (routeOptions.url?.startsWith("/api/") !== true) return;
    if (!isEncoded(url)) {
      throw new ApiError("request-invalid", "The address cannot be read. Encode what follows a % as UTF-8.");
    }
    const problems: Record<string, string> = {};
    for (const [name, value] of Object.entries(query as Record<string, unknown>)) {
      if (NO_NAMES.has(name)) problems[`"${name}"`] = "is not known here; check its spelling";
      else if (Array.isArray(value)) problems[name] = "is given more than once; give it once";
    }
    const listed = Object.entries(problems).map(([name, problem]) => `${name}: ${problem}`);
    if (listed.length === 0) return;
    throw new ApiError("request-invalid", `The request does not fit. ${listed.join("; ")}.`, problems);
  });
}

/** Else `%ZZ` would be looked for as it stands, and `%E9`, Latin-1's é, as a question mark. */
function isEncoded(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
