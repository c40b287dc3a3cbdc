import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { refuseMethod } from "../errors/allowed-methods.ts";
import { ApiError } from "../errors/api-error.ts";

/** Built files carry a hash of their content in their name, so a browser may keep them for good. */
const IMMUTABLE = "public, max-age=31536000, immutable";

/**
 * Serves the built web app: hashed files under /assets for good, and the page itself for every
 * other path that is not the API's, so that its own addresses can be opened directly.
 */
export async function serveWebApp(app: FastifyInstance, root: string): Promise<void> {
  await app.register(fastifyStatic, {
    root,
    cacheControl: false,
    preCompressed: true,
    setHeaders: (response, path) => {
      const hashed = path.includes(join(root, "assets"));
      response.header("cache-control", hashed ? IMMUTABLE : "no-cache");
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    if (NO_PAGE.test(request.url)) {
      throw new ApiError("not-found", `There is nothing at ${request.method} ${request.url.split("?")[0]}.`);
    }
    if (request.method !== "GET" && request.method !== "HEAD")
      return refuseMethod(request, reply, PAGE_METHODS);
    return reply.sendFile("index.html");
  });
}

/** Addresses of programs, and files that browsers and crawlers ask for unasked: the page would be no answer to them. */
const NO_PAGE =
  /^\/(?:(?:api|assets|health|stremio)(?:[/?]|$)|[^/?]+\.(?:ico|json|js|map|txt|wasm|xml|ya?ml)(?:\?|$))/i;

const PAGE_METHODS = ["GET", "HEAD", "OPTIONS"];
