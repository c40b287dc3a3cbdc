import type { Opinion } from "@moodreel/core/profile";
import {
  moodOfRequest,
  passOver,
  rate,
  reactTo,
  unknownProfile,
  withdraw,
  type ShownFor,
} from "@moodreel/app";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import {
  errorSchema,
  kindQuerySchema,
  newCorrectionSchema,
  newRatingSchema,
  newReactionSchema,
  opinionSchema,
  passedSchema,
  profileParamsSchema,
  shownForSchema,
  withdrawQuerySchema,
  type OpinionBody,
} from "../schema/index.ts";
import { itemBody } from "./item-body.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["profiles"];

/** What a person says of items and of readings. */
export function reactionRoutes({ store, profiles, now }: RouteContext): FastifyPluginAsyncZod {
  const sources = { store, profiles };
  const at = (): string => new Date(now()).toISOString();
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
      handler: async ({ params: { name }, query: { kind } }) => {
        const state = await profiles.read(name, kind, at());
        if (state === null) throw await unknownProfile(profiles, name);
        return { opinions: state.opinions.map(opinionBody) };
      },
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
      handler: async ({ params: { name }, body: { mood, ...body } }) =>
        opinionBody(await reactTo(sources, name, { ...body, shownFor: shownForOf(mood, now()) }, at())),
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
      handler: async ({ params: { name }, query: { reaction, ...query } }) =>
        opinionBody(await withdraw(sources, name, { ...query, what: reaction }, at())),
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
      handler: async ({ params: { name }, body }) => opinionBody(await rate(sources, name, body, at())),
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
      handler: async ({ params: { name }, body: { mood, ...body } }, reply) => {
        const shownFor = shownForOf(mood, now());
        if (shownFor === undefined) throw new ApiError("request-invalid", "mood: give the mood of the list.");
        await passOver(sources, name, { ...body, shownFor }, at());
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
      handler: async ({ params: { name }, body }, reply) => {
        const correction = { ...body, lastAt: at() };
        const changed = await profiles.configure(name, () => ({ correction }));
        if (changed === null) throw await unknownProfile(profiles, name);
        return reply.code(204).send(null);
      },
    });
  };
}

function shownForOf(mood: z.output<typeof shownForSchema> | undefined, at: number): ShownFor | undefined {
  if (mood === undefined) return undefined;
  const read = moodOfRequest(mood.scores, mood.emotion, at);
  if (read === null) throw new ApiError("request-invalid", "mood.scores: at least one must be over 0.");
  return { scores: read.scores, intent: mood.intent };
}

function opinionBody({ item, reactions, ...rest }: Opinion): OpinionBody {
  return { ...rest, item: itemBody(item), reactions: { ...reactions } };
}
