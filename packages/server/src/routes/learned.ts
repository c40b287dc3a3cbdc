import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorResponses,
  historyQuerySchema,
  historyResponseSchema,
  learnedQuerySchema,
  kindQuerySchema,
  learnedResponseSchema,
  profileParamsSchema,
  type HistoryResponse,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";
import { sendJson } from "./send-json.ts";

const tags = ["viewers"];

/** What was learned of a person, and the moods that were kept. */
export function learnedRoutes({ moodreel, answers }: RouteContext): FastifyPluginAsyncZod {
  const params = profileParamsSchema;
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/learned",
      schema: {
        operationId: "readLearnedPolicy",
        tags,
        summary: "The policy as it was learned: per emotion the genres with their chances",
        description: "`lessons` over 0 marks what was learned; the rest is the table's.",
        params,
        querystring: learnedQuerySchema,
        response: { 200: learnedResponseSchema, ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name }, query }, reply) =>
        sendJson(reply, await answers.ask("learned", [name, query])),
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/learned",
      schema: {
        operationId: "forgetLearnedPolicy",
        tags,
        summary: "Forgets what was learned of a kind; reactions stay",
        params,
        querystring: kindQuerySchema,
        response: { 204: z.null(), ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name }, query: { kind } }, reply) => {
        await moodreel.forgetLearned(name, kind);
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/history",
      schema: {
        operationId: "readHistory",
        tags,
        summary: "Moods and picks, if the person agreed to keep them, and corrections",
        params,
        querystring: historyQuerySchema,
        response: { 200: historyResponseSchema, ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name }, query: { limit } }) =>
        (await moodreel.history(name, limit)) as HistoryResponse,
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/history",
      schema: {
        operationId: "clearHistory",
        tags,
        summary: "Deletes moods, picks and corrections; the consent stays",
        params,
        response: { 204: z.null(), ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name } }, reply) => {
        await moodreel.clearHistory(name);
        return reply.code(204).send(null);
      },
    });
  };
}
