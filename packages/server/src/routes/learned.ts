import { NOTHING_LEARNED } from "@moodreel/core/policy";
import { learnedView, unknownProfile } from "@moodreel/app";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorSchema,
  historyQuerySchema,
  historyResponseSchema,
  learnedQuerySchema,
  kindQuerySchema,
  learnedResponseSchema,
  profileParamsSchema,
  type HistoryResponse,
  type LearnedResponse,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["profiles"];

/** What was learned of a person, and the moods that were kept. */
export function learnedRoutes({ store, profiles, now }: RouteContext): FastifyPluginAsyncZod {
  const params = profileParamsSchema;
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/learned",
      schema: {
        tags,
        summary: "The policy as it was learned: per emotion the genres with their chances",
        description: "`lessons` over 0 marks what was learned; the rest is the table's.",
        params,
        querystring: learnedQuerySchema,
        response: { 200: learnedResponseSchema, "4xx": errorSchema },
      },
      handler: async ({ params: { name }, query: { kind, catalog } }) => {
        const state = await profiles.read(name, kind, new Date(now()).toISOString());
        if (state === null) throw await unknownProfile(profiles, name);
        const view = await learnedView(store, state.learned, kind, catalog);
        return { kind, ...view } as LearnedResponse;
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/learned",
      schema: {
        tags,
        summary: "Forgets what was learned of a kind; reactions stay",
        params,
        querystring: kindQuerySchema,
        response: { 204: z.null(), "4xx": errorSchema },
      },
      handler: async ({ params: { name }, query: { kind } }, reply) => {
        const changed = await profiles.change(name, kind, [], () => ({ learned: NOTHING_LEARNED }));
        if (changed === null) throw await unknownProfile(profiles, name);
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/history",
      schema: {
        tags,
        summary: "Moods and picks, if the person agreed to keep them, and corrections",
        params,
        querystring: historyQuerySchema,
        response: { 200: historyResponseSchema, "4xx": errorSchema },
      },
      handler: async ({ params: { name }, query: { limit } }) => {
        const profile = (await profiles.profiles()).find((one) => one.name === name);
        if (profile === undefined) throw await unknownProfile(profiles, name);
        const [moods, corrections] = [await profiles.moods(name, limit), await profiles.corrections(name)];
        return { keepsMoods: profile.keepsMoods, moods, corrections } as HistoryResponse;
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name/history",
      schema: {
        tags,
        summary: "Deletes moods, picks and corrections; the consent stays",
        params,
        response: { 204: z.null(), "4xx": errorSchema },
      },
      handler: async ({ params: { name } }, reply) => {
        const changed = await profiles.configure(name, () => ({
          clearMoods: true,
          clearCorrections: true,
        }));
        if (changed === null) throw await unknownProfile(profiles, name);
        return reply.code(204).send(null);
      },
    });
  };
}
