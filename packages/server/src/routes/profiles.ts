import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorSchema,
  newProfileSchema,
  profileExportSchema,
  profileParamsSchema,
  profileSchema,
  profileSettingsSchema,
  type ProfileExportBody,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["profiles"];

export function profileRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles",
      schema: {
        tags,
        summary: "Who is recommended to, the oldest first",
        response: { 200: z.object({ profiles: z.array(profileSchema) }) },
      },
      handler: async () => ({ profiles: [...(await moodreel.viewers())] }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles",
      schema: {
        tags,
        summary: "Creates a profile",
        body: newProfileSchema,
        response: { 201: profileSchema, "4xx": errorSchema },
      },
      handler: async ({ body: { name, keepsMoods } }, reply) =>
        reply.code(201).send(await moodreel.addViewer(name, { keepsMoods })),
    });

    app.route({
      method: "PATCH",
      url: "/api/v1/profiles/:name",
      schema: {
        tags,
        summary: "Gives or takes back the consent to keep moods",
        description: "Taking it back deletes the history.",
        params: profileParamsSchema,
        body: profileSettingsSchema,
        response: { 200: profileSchema, "4xx": errorSchema },
      },
      handler: async ({ params: { name }, body: { keepsMoods } }) => moodreel.keepMoods(name, keepsMoods),
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name",
      schema: {
        tags,
        summary: "Deletes a profile and all that is kept of it",
        params: profileParamsSchema,
        response: { 204: z.null(), "4xx": errorSchema },
      },
      handler: async ({ params: { name } }, reply) => {
        await moodreel.removeViewer(name);
        return reply.code(204).send(null);
      },
    });

    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/export",
      schema: {
        tags,
        summary: "All that is kept of a profile",
        params: profileParamsSchema,
        response: { 200: profileExportSchema, "4xx": errorSchema },
      },
      handler: async ({ params: { name } }) => (await moodreel.exportViewer(name)) as ProfileExportBody,
    });
  };
}
