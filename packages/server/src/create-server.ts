import compress from "@fastify/compress";
import type { Moodreel } from "@moodreel/app";
import { openRooms } from "@moodreel/app/room";
import { answersHere, type JsonAnswers } from "@moodreel/app/thread";
import { MoodreelError } from "@moodreel/core";
import { mostCodePoints } from "@moodreel/core/name";
import { addAllowedMethods } from "./errors/allowed-methods.ts";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyServerOptions } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { addTurns } from "./connections/add-turns.ts";
import { canEnd } from "./connections/end-server.ts";
import { networkOrigins } from "./connections/network-origins.ts";
import { httpServers, type Tls } from "./connections/http-servers.ts";
import { ApiError } from "./errors/api-error.ts";
import { errorAnswer } from "./errors/error-answer.ts";
import { addFormBodies } from "./errors/pass-forms.ts";
import { addJsonBodies } from "./errors/read-json.ts";
import { addStrictQueries } from "./errors/strict-queries.ts";
import { catalogRoutes } from "./routes/catalogs.ts";
import { learnedRoutes } from "./routes/learned.ts";
import { healthRoutes } from "./routes/health.ts";
import { itemRoutes } from "./routes/items.ts";
import { playRoutes } from "./routes/play.ts";
import { policyRoutes } from "./routes/policy.ts";
import { profileRoutes } from "./routes/profiles.ts";
import { reactionRoutes } from "./routes/reactions.ts";
import { ratingsImportRoutes } from "./routes/ratings-import.ts";
import { recommendationRoutes } from "./routes/recommendations.ts";
import { stremioAddressRoutes } from "./routes/stremio-address.ts";
import { stremioRoutes } from "./stremio/stremio-routes.ts";
import { roomRoutes } from "./routes/rooms.ts";
import { checkOptions } from "./security/check-options.ts";
import { addCors, type CorsOptions } from "./security/cors.ts";
import { checkAccess } from "./security/check-access.ts";
import { addGuard } from "./security/guard.ts";
import { addHostCheck } from "./security/host-check.ts";
import { addSecurityHeaders, SECURITY_HEADERS } from "./security/headers.ts";
import { isLoopback } from "./security/loopback.ts";
import { addOpenApi } from "./openapi/add-openapi.ts";
import { uploads } from "./uploads/upload.ts";
import { addAuthority } from "./tls/authority-route.ts";
import { version as ownVersion } from "./version.ts";
import { answerWithoutPage } from "./web/no-page.ts";
import { serveWebApp } from "./web/web-app.ts";

export interface ServerOptions {
  /** What every answer comes from. */
  readonly moodreel: Moodreel;
  /** Where answers to what is asked most come from, such as threads; by default `moodreel` gives them itself. */
  readonly answers?: JsonAnswers;
  /** The address that the server will be bound to; decides what the guard asks for. By default 127.0.0.1. */
  readonly host?: string;
  /** Asked for with every call of the API, 16 characters or more; required when `host` is not loopback. None by default. */
  readonly token?: string | null;
  /** Other sites whose pages may call the API; none by default. */
  readonly cors?: CorsOptions;
  /** Serves https. */
  readonly tls?: Tls;
  /** Folder of the built web app; without it there is only the API. */
  readonly webRoot?: string;
  /** That the API says it has; by default this package's. */
  readonly version?: string;
  readonly logger?: FastifyServerOptions["logger"];
  /** ms since 1970; says what is still of this evening. */
  readonly now?: () => number;
}

/** Largest JSON body: two thousand ids to leave out, with room. */
const MAX_BODY_BYTES = 1024 * 1024;
/** Longest part of an address: a catalogue's name of as many code points as it may have, percent-encoded. */
const MAX_PARAM_LENGTH = mostCodePoints("catalog") * 12;

/** What an answer with a file says of it. */
const OF_FILES = ["content-encoding", "content-length", "content-range", "etag", "last-modified"] as const;

/** Each takes 100 MB of memory, or more. */
const UPLOADS = { atOnce: 1, waiting: 8 } as const;

/**
 * The REST API and, with `webRoot`, the web app, not yet listening. Closing it leaves `moodreel` open.
 *
 * @throws MoodreelError `token-unfit` for a host that other machines can reach without a token, and for a token
 *   that can be guessed; `usage` for options that cannot be meant, such as an allowed origin that is not one
 * @example
 * ```ts
 * import { openMoodreel } from "@moodreel/app";
 * import { createServer } from "@moodreel/server";
 *
 * const server = await createServer({ moodreel: await openMoodreel({ home: "./moodreel-data" }) });
 * await server.listen({ host: "127.0.0.1", port: 7788 });
 * ```
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { moodreel, host = "127.0.0.1", token = null, cors, webRoot, tls } = options;
  const { version = ownVersion, logger = false, now = Date.now } = options;
  checkOptions(options);
  checkAccess(host, token);
  const { connections, serverFactory } = httpServers(tls);
  const app = Fastify({
    logger,
    serverFactory,
    bodyLimit: MAX_BODY_BYTES,
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH },
    // An address that no route can be found for because it cannot be read.
    frameworkErrors: (error, _request, reply: FastifyReply) => {
      const { status, body } = errorAnswer(error);
      void reply.code(status).headers(SECURITY_HEADERS).send(body);
    },
  });
  // Fastify reads it unasked; here JSON is.
  app.removeContentTypeParser("text/plain");
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(async (error, request, reply) => {
    const { status, body, headers } = errorAnswer(error);
    // What the server itself says no to is no failure: it is too busy, or is being stopped.
    const isMeant = error instanceof ApiError && status === 503;
    if (status >= 500 && !isMeant) request.log.error({ err: error }, "request failed");
    // What callers are not told: where on this machine it is.
    else if (hasMoreToSay(error, body.message)) request.log.warn({ err: error }, "request refused");
    // A file of the page that could not be read has said by then what it is, and that it may be kept for good.
    for (const name of OF_FILES) reply.removeHeader(name);
    const own = {
      ...headers,
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
    };
    return reply.code(status).headers(own).send(body);
  });
  addTurns(app, connections);
  const ending = canEnd(app, connections);
  addSecurityHeaders(app, tls?.strict ?? false);
  addHostCheck(app, { onlyLoopback: isLoopback(host) });
  // Before the guard, so that a page that may call can read why it was refused.
  if (cors !== undefined) await addCors(app, cors);
  addGuard(app, { token, origins: cors?.origins ?? [] });
  await app.register(compress, { threshold: 1024 });
  addJsonBodies(app);
  addFormBodies(app);
  addStrictQueries(app);
  addAllowedMethods(app);
  if (tls?.authority !== undefined) addAuthority(app, tls.authority);
  await addOpenApi(app, version);
  const rooms = openRooms(moodreel);
  app.addHook("preClose", async () => rooms.close());
  const context = {
    moodreel,
    answers: options.answers ?? answersHere(moodreel),
    takeUpload: uploads(UPLOADS, ending),
    isOpen: token === null,
    isEnding: () => ending.isEnding,
    ending: ending.waiting.signal,
    rooms,
    origins: () => networkOrigins(app.server, host, tls !== undefined),
  };
  await app.register(healthRoutes(context));
  await app.register(recommendationRoutes(context));
  await app.register(catalogRoutes(context));
  await app.register(itemRoutes(context));
  await app.register(playRoutes(context));
  await app.register(ratingsImportRoutes(context));
  await app.register(policyRoutes(context));
  await app.register(profileRoutes(context));
  await app.register(reactionRoutes(context));
  await app.register(learnedRoutes(context));
  await app.register(stremioAddressRoutes(context, token));
  await app.register(stremioRoutes({ ...context, token, version, now }));
  await app.register(roomRoutes(context));
  if (webRoot === undefined) answerWithoutPage(app);
  else await serveWebApp(app, webRoot);
  return app;
}

function hasMoreToSay(error: unknown, told: string): boolean {
  return error instanceof MoodreelError && error.message !== told;
}
