import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorResponses,
  newCorrectionSchema,
  newRatingSchema,
  newReactionSchema,
  opinionListSchema,
  opinionSchema,
  opinionsQuerySchema,
  passedSchema,
  profileParamsSchema,
  withdrawQuerySchema,
  type OpinionBody,
} from "../schema/index.ts";
import { namesBetweenBars } from "./names-between-bars.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["viewers"];

/** What a person says of items and of readings. */
export function reactionRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        operationId: "listOpinions",
        tags,
        summary: "What was said of items, the latest 1,000",
        params: profileParamsSchema,
        querystring: opinionsQuerySchema,
        response: { 200: opinionListSchema, ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name }, query: { kind, beside = "" } }) => ({
        opinions: (await moodreel.opinions(name, kind, namesBetweenBars(beside))) as OpinionBody[],
      }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        operationId: "addReaction",
        tags,
        summary: "Reacts to an item",
        description: "With the mood that it was shown for, the policy learns from it.",
        params: profileParamsSchema,
        body: newReactionSchema,
        response: { 200: opinionSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ params: { name }, body: { item, reaction, ...given } }) =>
        (await moodreel.react(name, item, reaction, given)) as OpinionBody,
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        operationId: "withdrawOpinion",
        tags,
        summary: "Takes a reaction, or the rating, of an item back",
        params: profileParamsSchema,
        querystring: withdrawQuerySchema,
        response: { 200: opinionSchema, ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name }, query: { item, reaction, ...given } }) =>
        (await moodreel.withdraw(name, item, reaction, given)) as OpinionBody,
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/ratings",
      schema: {
        operationId: "rateItem",
        tags,
        summary: "Rates an item",
        params: profileParamsSchema,
        body: newRatingSchema,
        response: { 200: opinionSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ params: { name }, body: { item, rating, ...given } }) =>
        (await moodreel.rate(name, item, rating, given)) as OpinionBody,
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/passed",
      schema: {
        operationId: "passOverItems",
        tags,
        summary: "A list was left for another one",
        description:
          "Its items sink for a while; its first two teach the policy, as if each had been passed over.",
        params: profileParamsSchema,
        body: passedSchema,
        response: { 204: z.null(), ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ params: { name }, body: { items, mood, ...given } }, reply) => {
        await moodreel.passOver(name, items, mood, given);
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/corrections",
      schema: {
        operationId: "correctReading",
        tags,
        summary: "Says that a face looks like one emotion and the person feels another",
        description:
          "Counted by pair. It counts for the policy, through the corrected mood of the request; never for the model that reads faces.",
        params: profileParamsSchema,
        body: newCorrectionSchema,
        response: { 204: z.null(), ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ params: { name }, body: { looked, felt } }, reply) => {
        await moodreel.correct(name, looked, felt);
        return reply.code(204).send(null);
      },
    });
  };
}
