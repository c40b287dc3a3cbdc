import { createHash } from "node:crypto";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import { errorResponses } from "../schema/error.ts";
import { newPlaySchema, playedSchema, posterQuerySchema } from "../schema/play.ts";
import type { RouteContext } from "./route-context.ts";

/** Browsers ask again after an hour, and are told then whether it is another one. */
const POSTER_CACHE = "private, max-age=3600";

/** Plays items where they are, and shows their posters. Neither takes an address or a path from who asks. */
export function playRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/items/play",
      schema: {
        operationId: "playItem",
        tags: ["items"],
        summary: "Starts an item on a connected media server that has it",
        description:
          "Media servers are connected on the command line, by whoever runs this server. A title that is only guessed is not played, unless `guess` says so. The age limit of the viewers holds.",
        body: newPlaySchema,
        response: { 200: playedSchema, ...errorResponses(404, 409, 413, 415, 502) },
      },
      handler: async ({ body: { item, ...given } }) => moodreel.play(item, given),
    });

    app.route({
      method: "GET",
      url: "/api/v1/items/poster",
      schema: {
        operationId: "posterOfItem",
        tags: ["items"],
        summary: "The poster of an item, out of an imported folder or from a media server",
        description:
          "404 where there is none, or none that can be had now. The answer may be kept for an hour, and has an `ETag`.",
        querystring: posterQuerySchema,
        response: {
          200: {
            content: {
              "image/jpeg": { schema: z.string() },
              "image/png": { schema: z.string() },
              "image/webp": { schema: z.string() },
            },
          },
          304: z.null(),
          ...errorResponses(404, 409),
        },
      },
      handler: async (request, reply) => {
        const { item, viewers, ...given } = request.query;
        const names = viewers?.split("|").filter((name) => name.trim() !== "");
        const picture = await moodreel.poster(item, { ...given, viewers: names });
        if (picture === null) throw new ApiError("not-found", "This item has no poster that can be had now.");
        const etag = `"${createHash("sha256").update(picture.bytes).digest("base64url").slice(0, 27)}"`;
        void reply.headers({ "cache-control": POSTER_CACHE, etag });
        if (request.headers["if-none-match"] === etag) return reply.code(304).send(null);
        // As bytes: the schemas of answers are for JSON.
        return reply
          .type(picture.type)
          .serializer((bytes: unknown) => bytes as string)
          .send(Buffer.from(picture.bytes) as never);
      },
    });
  };
}
