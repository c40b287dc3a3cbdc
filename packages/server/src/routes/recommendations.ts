import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { z } from "zod";
import { ApiError } from "../errors/api-error.ts";
import {
  errorSchema,
  recommendationRequestSchema,
  recommendationSchema,
  whyNotRequestSchema,
  whyNotSchema,
  type RecommendationResponse,
} from "../schema/index.ts";
import {
  explainWhyNot,
  moodOfRequest,
  readAudience,
  recommendFromStore,
  recordMood,
  type Audience,
  type StoreRecommendation,
  type StoreRequest,
} from "@moodreel/app";
import { itemBody } from "./item-body.ts";
import type { RouteContext } from "./route-context.ts";

export function recommendationRoutes({ store, profiles, models, now }: RouteContext): FastifyPluginAsyncZod {
  type Body = z.output<typeof recommendationRequestSchema>;

  async function requestOf(
    { scores, emotion, profile, profiles: several, fairness, includeSeen, ...rest }: Body,
    at: number,
  ): Promise<StoreRequest> {
    const mood = moodOfRequest(scores, emotion, at);
    if (mood === null) throw new ApiError("request-invalid", "scores: at least one must be over 0.");
    const names = several ?? (profile === undefined ? [] : [profile]);
    const listeners = { names, fairness, includeSeen };
    const audience =
      names.length === 0
        ? undefined
        : await readAudience(profiles, listeners, rest.kind, new Date(at).toISOString(), models);
    return { ...rest, mood, basis: scores === undefined ? "chosen" : "seen", audience };
  }

  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/recommendations",
      schema: {
        tags: ["recommendations"],
        summary: "Items for a mood, each with its reasons",
        description:
          "Takes the scores of a reading, an emotion, or both (then the emotion leads). `unsure`, `unmapped-emotion` and `nothing-fits` are outcomes with status 200, not errors. With a profile that agreed to it, the mood goes into its history.",
        body: recommendationRequestSchema,
        response: { 200: recommendationSchema, "4xx": errorSchema },
      },
      // `toResponse` makes just what the schema says, which a test holds it to: checking every answer
      // again would take part of the server's time.
      serializerCompiler: () => (answer) => JSON.stringify(answer),
      handler: async ({ body }) => {
        const at = now();
        const request = await requestOf(body, at);
        const result = await recommendFromStore(store, request);
        if (result.outcome === "items" && request.audience !== undefined) {
          await recordMood(profiles, request.audience.names, {
            ...request,
            catalog: result.catalog,
            at: new Date(at).toISOString(),
          });
        }
        return toResponse(result, request.audience);
      },
    });

    app.route({
      method: "POST",
      url: "/api/v1/recommendations/why-not",
      schema: {
        tags: ["recommendations"],
        summary: "Why an item is not on the list that the same request gives",
        body: whyNotRequestSchema,
        response: { 200: whyNotSchema, "4xx": errorSchema },
      },
      handler: async ({ body: { item, ...body } }) => {
        const { others, ...answer } = await explainWhyNot(store, await requestOf(body, now()), item);
        return {
          ...structuredClone(answer),
          item: itemBody(answer.item),
          others: others.map(itemBody),
        } as z.output<typeof whyNotSchema>;
      },
    });
  };
}

function toResponse(
  { genres, items, ...rest }: StoreRecommendation,
  audience: Audience | undefined,
): RecommendationResponse {
  return {
    ...rest,
    genres: [...genres],
    items: items.map((item) => ({
      ...itemBody(item),
      score: item.score,
      terms: [...item.terms],
      reasons: [...item.reasons],
      said: audience?.said(item.id) ?? null,
      ...(audience === undefined || audience.names.length < 2 ? {} : { saidBy: audience.saidBy(item.id) }),
    })),
  };
}
