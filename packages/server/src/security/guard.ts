import { createHash, timingSafeEqual } from "node:crypto";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { ApiError } from "../errors/api-error.ts";
import { slowDownGuesses } from "./slow-down-guesses.ts";

export interface GuardOptions {
  /** Needed for every call of the API when set; must be set when the server is open to other machines. */
  readonly token: string | null;
  /** Other sites whose pages may change something. */
  readonly origins: readonly string[];
}

declare module "fastify" {
  interface FastifyContextConfig {
    /** The route itself finds out who may use it: the server's token neither opens it nor is needed. */
    readonly ownKey?: boolean;
  }
}

const SAFE_METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what other pages and machines could send. A request that changes something, or asks for what is
 * somebody's own, must come from this origin, or from one that was allowed. The API wants the token when
 * there is one, whoever asks; who sends wrong ones waits for the answer.
 */
export function addGuard(app: FastifyInstance, { token, origins }: GuardOptions): void {
  const guessed = slowDownGuesses();
  app.addHook("onRequest", async (request) => {
    if (!SAFE_METHODS.has(request.method)) requireAllowedOrigin(request, origins);
    if (!isApi(request)) return;
    requireAllowedSite(request, origins);
    // Such a route looks at a key of its own, which opens nothing else.
    if (token === null || request.routeOptions.config.ownKey === true) return;
    const given = tokenOf(request);
    if (given === null) throw tokenRequired("Bearer");
    if (isSame(given, token)) return;
    await guessed(request);
    throw tokenRequired('Bearer error="invalid_token"');
  });
}

function tokenRequired(challenge: string): ApiError {
  return new ApiError(
    "token-required",
    "This server needs its token: send the header `Authorization: Bearer TOKEN`.",
    {},
    { headers: { "www-authenticate": challenge } },
  );
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

/** What a page elsewhere loads as a picture or a script comes without an Origin, but browsers say that much. */
function requireAllowedSite(request: FastifyRequest, origins: readonly string[]): void {
  const { origin } = request.headers;
  const site = request.headers["sec-fetch-site"];
  if (site === undefined || site === "same-origin" || site === "none") return;
  if (origin !== undefined && origins.includes(origin)) return;
  throw new ApiError(
    "origin-refused",
    "Another site may not use this API. Open Moodreel's own page, or start the server with that site among its allowed origins.",
  );
}

/** The scheme is written as anyone likes. */
export function tokenOf(request: {
  readonly headers: { readonly authorization?: string | undefined };
}): string | null {
  return /^Bearer +(.+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? null;
}

function isSame(given: string, token: string): boolean {
  return timingSafeEqual(digest(given), digest(token));
}

/** Equal lengths for the comparison, whatever was sent. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
