import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { isLoopback } from "./loopback.ts";

export interface GuardOptions {
  /** Needed for every call of the API when set; must be set when the server is open to other machines. */
  readonly token: string | null;
  /** Other sites whose pages may change something. */
  readonly origins: readonly string[];
}

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * For a server on loopback: the `Host` header must be a loopback name. A page elsewhere that rebinds its
 * own DNS name to 127.0.0.1 is refused.
 */
export function addHostCheck(app: FastifyInstance): void {
  app.addHook("onRequest", async (request) => {
    if (isLoopback(hostnameOf(request))) return;
    throw new ApiError(
      "host-refused",
      `This server answers only to localhost and 127.0.0.1, not to "${request.hostname}".`,
    );
  });
}

/**
 * Refuses what other pages and machines could send. A request that changes something must come from this
 * origin, or from one that was allowed. The API wants the token when there is one, whoever asks.
 */
export function addGuard(app: FastifyInstance, { token, origins }: GuardOptions): void {
  app.addHook("onRequest", async (request) => {
    if (!SAFE_METHODS.has(request.method)) requireAllowedOrigin(request, origins);
    if (token !== null && isApi(request) && !hasToken(request, token)) {
      throw new ApiError(
        "token-required",
        "This server needs its token: send the header `Authorization: Bearer TOKEN`.",
      );
    }
  });
}

/** By the route that was matched: the address as written may spell the same path differently. */
function isApi(request: FastifyRequest): boolean {
  return request.routeOptions.url?.startsWith("/api/") === true;
}

function requireAllowedOrigin(request: FastifyRequest, origins: readonly string[]): void {
  const { origin } = request.headers;
  // Programs that are no browser send no Origin; browsers always do with a changing request.
  if (origin === undefined || origins.includes(origin)) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) {
    throw new ApiError(
      "origin-refused",
      `The site ${origin} may not change anything here. To let it, start the server with it among its allowed origins.`,
    );
  }
}

function hasToken(request: FastifyRequest, token: string): boolean {
  const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? "")?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

/** Equal lengths for the comparison, whatever was sent. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

function hostnameOf(request: FastifyRequest): string {
  const host = request.headers.host ?? "";
  return URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : "";
}
