import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorSchema,
  kindQuerySchema,
  newCorrectionSchema,
  newRatingSchema,
  newReactionSchema,
  opinionSchema,
  passedSchema,
  profileParamsSchema,
  withdrawQuerySchema,
  type OpinionBody,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["profiles"];

/** What a person says of items and of readings. */
export function reactionRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  const opinionResponse = { 200: opinionSchema, "4xx": errorSchema };
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        tags,
        summary: "What was said of items, the latest 1,000",
        params: profileParamsSchema,
        querystring: kindQuerySchema,
        response: { 200: z.object({ opinions: z.array(opinionSchema) }), "4xx": errorSchema },
      },
      handler: async ({ params: { name }, query: { kind } }) => ({
        opinions: (await moodreel.opinions(name, kind)) as OpinionBody[],
      }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        tags,
        summary: "Reacts to an item",
        description: "With the mood that it was shown for, the policy learns from it.",
        params: profileParamsSchema,
        body: newReactionSchema,
        response: opinionResponse,
      },
      handler: async ({ params: { name }, body: { item, reaction, ...given } }) =>
        (await moodreel.react(name, item, reaction, given)) as OpinionBody,
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/reactions",
      schema: {
        tags,
        summary: "Takes a reaction, or the rating, of an item back",
        params: profileParamsSchema,
        querystring: withdrawQuerySchema,
        response: opinionResponse,
      },
      handler: async ({ params: { name }, query: { item, reaction, ...given } }) =>
        (await moodreel.withdraw(name, item, reaction, given)) as OpinionBody,
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/ratings",
      schema: {
        tags,
        summary: "Rates an item",
        params: profileParamsSchema,
        body: newRatingSchema,
        response: opinionResponse,
      },
      handler: async ({ params: { name }, body: { item, rating, ...given } }) =>
        (await moodreel.rate(name, item, rating, given)) as OpinionBody,
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles/:name/passed",
      schema: {
        tags,
        summary: "A list was left for another one",
        description:
          "Its items sink for a while; its first two teach the policy, as if each had been passed over.",
        params: profileParamsSchema,
        body: passedSchema,
        response: { 204: z.null(), "4xx": errorSchema },
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
        tags,
        summary: "Says that a face looks like one emotion and the person feels another",
        description:
          "Counted by pair. It counts for the policy, through the corrected mood of the request; never for the model that reads faces.",
        params: profileParamsSchema,
        body: newCorrectionSchema,
        response: { 204: z.null(), "4xx": errorSchema },
      },
      handler: async ({ params: { name }, body: { looked, felt } }, reply) => {
        await moodreel.correct(name, looked, felt);
        return reply.code(204).send(null);
      },
    });
  };
}
