import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorResponses,
  oneRequestSchema,
  recommendationRequestSchema,
  recommendationSchema,
  whyNotRequestSchema,
  whyNotSchema,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";
import { sendJson } from "./send-json.ts";

export function recommendationRoutes({ answers }: RouteContext): FastifyPluginAsyncZod {
  /** Said in the log once, not with every list. */
  const logged = new Set<string>();
  return async (app) => {
    app.route({
      method: "POST",
      url: "/api/v1/recommendations",
      schema: {
        operationId: "recommendItems",
        tags: ["recommendations"],
        summary: "Items for a mood, each with its reasons",
        description:
          "Takes the scores of a reading, an emotion, or both (then the emotion leads). `outcome` says what came of it: no face, an unsure mood, an unmapped emotion and nothing that fits have status 200 and are no errors. The mood goes into the history of those viewers who agreed to that.",
        body: recommendationRequestSchema,
        response: { 200: recommendationSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ body, log }, reply) => {
        const answer = await answers.ask("recommend", [body]);
        for (const warning of answer.warnings) {
          if (!logged.has(warning)) log.warn(warning);
          logged.add(warning);
        }
        return sendJson(reply, answer);
      },
    });

    app.route({
      method: "POST",
      url: "/api/v1/recommendations/one",
      schema: {
        operationId: "recommendOne",
        tags: ["recommendations"],
        summary: "The single best item for a mood, and the next when it is refused",
        description:
          "A list of one in which chance has no part. Ask again with the ids that were refused for the next best.",
        body: oneRequestSchema,
        response: { 200: recommendationSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ body }, reply) => sendJson(reply, await answers.ask("one", [body])),
    });

    app.route({
      method: "POST",
      url: "/api/v1/recommendations/why-not",
      schema: {
        operationId: "explainWhyNot",
        tags: ["recommendations"],
        summary: "Why an item is not on the list that the same request gives",
        body: whyNotRequestSchema,
        response: { 200: whyNotSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ body: { item, ...body } }, reply) =>
        sendJson(reply, await answers.ask("whyNot", [body, item])),
    });
  };
}
