import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { isLoopback } from "./loopback.ts";

export interface GuardOptions {
  /** The address that the server is bound to. */
  readonly host: string;
  /** Needed for every call of the API when set; must be set when `host` is not loopback. */
  readonly token: string | null;
}

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what other pages and machines could send. On loopback the `Host` header must be a
 * loopback name: a page elsewhere that rebinds its own DNS name to 127.0.0.1 is refused. A request
 * that changes something must come from this origin. The API wants the token when there is one.
 */
export function addGuard(app: FastifyInstance, { host, token }: GuardOptions): void {
  const onLoopback = isLoopback(host);
  app.addHook("onRequest", async (request) => {
    if (onLoopback && !isLoopback(hostnameOf(request))) {
      throw new ApiError(
        "host-refused",
        `This server answers only to localhost and 127.0.0.1, not to "${request.hostname}".`,
      );
    }
    if (!SAFE_METHODS.has(request.method)) requireSameOrigin(request);
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

function requireSameOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  // Programs that are no browser send no Origin; browsers always do with a changing request.
  if (origin === undefined) return;
  if (!URL.canParse(origin) || new URL(origin).host !== request.headers.host) {
    throw new ApiError("origin-refused", "Another site may not change anything here.");
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
