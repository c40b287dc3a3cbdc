import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { ApiError } from "./api-error.ts";

/** Whose methods are told apart; what else there is belongs to the page. */
const KNOWN = /^\/(api|health|openapi\.json|stremio)/;

/**
 * Says of addresses that do not take the method of a request which ones they take: OPTIONS is answered, and
 * another refused with `method-not-allowed`. Before anything of the request is read.
 */
export function addAllowedMethods(app: FastifyInstance): void {
  const routes = new Map<string, { readonly path: RegExp; readonly methods: Set<string> }>();
  app.addHook("onRoute", ({ url, method }) => {
    if (!KNOWN.test(url)) return;
    const route = routes.get(url) ?? { path: patternOf(url), methods: new Set(["OPTIONS"]) };
    for (const one of [method].flat()) route.methods.add(one);
    routes.set(url, route);
  });
  app.addHook("onRequest", async (request, reply) => {
    // The page's files take every address that no route has.
    if (!request.is404 && request.routeOptions.url !== "/*") return undefined;
    const path = request.url.split("?")[0]!;
    const found = [...routes.values()].find((route) => route.path.test(path));
    return found === undefined ? undefined : refuseMethod(request, reply, found.methods);
  });
}

/** @param methods that the address takes */
export function refuseMethod(
  request: FastifyRequest,
  reply: FastifyReply,
  methods: Iterable<string>,
): FastifyReply {
  const allow = [...methods].toSorted().join(", ");
  reply.header("allow", allow);
  if (request.method === "OPTIONS") return reply.code(204).send();
  throw new ApiError(
    "method-not-allowed",
    `${request.url.split("?")[0]} does not take ${request.method}. Use one of ${allow}.`,
  );
}

/** `/profiles/:name` is any one name. */
function patternOf(url: string): RegExp {
  const parts = url.split("/").map((part) => (part.startsWith(":") ? "[^/]+" : part.replaceAll(".", "\\.")));
  return new RegExp(`^${parts.join("/")}$`);
}
