import compress from "@fastify/compress";
import multipart from "@fastify/multipart";
import { NO_MODELS, type TasteModels } from "@moodreel/app";
import type { ProfileStore, Store } from "@moodreel/store";
import Fastify, { type FastifyInstance, type FastifyServerOptions } from "fastify";
import { serializerCompiler, validatorCompiler } from "fastify-type-provider-zod";
import { errorAnswer } from "./errors/error-answer.ts";
import { catalogRoutes } from "./routes/catalogs.ts";
import { learnedRoutes } from "./routes/learned.ts";
import { healthRoutes } from "./routes/health.ts";
import { itemRoutes } from "./routes/items.ts";
import { policyRoutes } from "./routes/policy.ts";
import { profileRoutes } from "./routes/profiles.ts";
import { reactionRoutes } from "./routes/reactions.ts";
import { ratingsImportRoutes } from "./routes/ratings-import.ts";
import { recommendationRoutes } from "./routes/recommendations.ts";
import { addGuard } from "./security/guard.ts";
import { addSecurityHeaders } from "./security/headers.ts";
import { isLoopback } from "./security/loopback.ts";
import { addOpenApi } from "./web/openapi.ts";
import { serveWebApp } from "./web/web-app.ts";

export interface ServerOptions {
  readonly store: Store;
  readonly profiles: ProfileStore;
  /** Learned from ratings of many people; none by default. */
  readonly models?: TasteModels;
  /** The address that the server will be bound to; decides what the guard asks for. */
  readonly host: string;
  /** Required when `host` is not loopback. */
  readonly token: string | null;
  /** Folder of the built web app. */
  readonly webRoot: string;
  readonly version: string;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
  readonly logger?: FastifyServerOptions["logger"];
}

/** Largest JSON body: two thousand ids to leave out, with room. */
const MAX_BODY_BYTES = 1024 * 1024;

/**
 * The REST API and the web app, not yet listening. Closing it closes neither store.
 *
 * @throws RangeError for a host other machines can reach without a token
 */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { store, profiles, models = NO_MODELS, host, token, webRoot } = options;
  const { version, now = Date.now, logger = false } = options;
  if (token === null && !isLoopback(host)) {
    throw new RangeError(`Binding to ${host} lets other machines in: set a token.`);
  }
  const app = Fastify({
    logger,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 15 * 60_000,
    routerOptions: { maxParamLength: 200 },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.setErrorHandler(async (error, request, reply) => {
    const { status, body } = errorAnswer(error);
    if (status >= 500) request.log.error({ err: error }, "request failed");
    return reply.code(status).send(body);
  });
  addSecurityHeaders(app);
  addGuard(app, { host, token });
  await app.register(compress, { threshold: 1024 });
  await app.register(multipart, { throwFileSizeLimit: true });
  await addOpenApi(app, version);
  const context = { store, profiles, models, now };
  await app.register(healthRoutes(context));
  await app.register(recommendationRoutes(context));
  await app.register(catalogRoutes(context));
  await app.register(itemRoutes(context));
  await app.register(ratingsImportRoutes(context));
  await app.register(policyRoutes(context));
  await app.register(profileRoutes(context));
  await app.register(reactionRoutes(context));
  await app.register(learnedRoutes(context));
  await serveWebApp(app, webRoot);
  return app;
}
