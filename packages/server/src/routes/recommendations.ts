import type { RecommendQuestion } from "@moodreel/app";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import type { z } from "zod";
import {
  errorSchema,
  recommendationRequestSchema,
  recommendationSchema,
  whyNotRequestSchema,
  whyNotSchema,
  type RecommendationResponse,
} from "../schema/index.ts";
import { plainJson } from "./plain-json.ts";
import type { RouteContext } from "./route-context.ts";

export function recommendationRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
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
      serializerCompiler: plainJson,
      handler: async ({ body }) => (await moodreel.recommend(questionOf(body))) as RecommendationResponse,
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
      serializerCompiler: plainJson,
      handler: async ({ body: { item, ...body } }) =>
        (await moodreel.whyNot(questionOf(body), item)) as z.output<typeof whyNotSchema>,
    });
  };
}

/** The API's first version says profile and profiles for viewer and viewers. */
function questionOf({
  profile: viewer,
  profiles: viewers,
  ...question
}: z.output<typeof recommendationRequestSchema>): RecommendQuestion {
  return { ...question, viewer, viewers };
}
