import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import { z } from "zod";
import {
  errorResponses,
  newProfileSchema,
  opinionsFileParamsSchema,
  profileExportSchema,
  profileListSchema,
  profileParamsSchema,
  profileSchema,
  profileSettingsSchema,
  traktListsSchema,
  type ProfileExportBody,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

const tags = ["viewers"];

export function profileRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles",
      schema: {
        operationId: "listViewers",
        tags,
        summary: "Whom lists can be for, the oldest first",
        response: { 200: profileListSchema, ...errorResponses() },
      },
      handler: async () => ({ profiles: [...(await moodreel.viewers())] }),
    });

    app.route({
      method: "POST",
      url: "/api/v1/profiles",
      schema: {
        operationId: "createViewer",
        tags,
        summary: "Adds a viewer",
        body: newProfileSchema,
        response: { 201: profileSchema, ...errorResponses(409, 413, 415, 507) },
      },
      handler: async ({ body: { name, ...given } }, reply) =>
        reply.code(201).send(await moodreel.addViewer(name, given)),
    });

    app.route({
      method: "PATCH",
      url: "/api/v1/profiles/:name",
      schema: {
        operationId: "changeViewer",
        tags,
        summary: "Gives or takes back the consent to keep moods; sets the age limit",
        description: "Taking the consent back deletes the history.",
        params: profileParamsSchema,
        body: profileSettingsSchema,
        response: { 200: profileSchema, ...errorResponses(404, 409, 413, 415, 507) },
      },
      handler: async ({ params: { name }, body: { keepsMoods, ageLimit } }) => {
        if (keepsMoods === undefined) return moodreel.limitAge(name, ageLimit ?? null);
        const profile = await moodreel.keepMoods(name, keepsMoods);
        return ageLimit === undefined ? profile : moodreel.limitAge(name, ageLimit);
      },
    });

    app.route({
      method: "DELETE",
      url: "/api/v1/profiles/:name",
      schema: {
        operationId: "removeViewer",
        tags,
        summary: "Deletes a viewer and all that is kept of them",
        params: profileParamsSchema,
        response: { 204: z.null(), ...errorResponses(404, 507) },
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
        operationId: "exportViewer",
        tags,
        summary: "All that is kept of a viewer",
        description:
          "Without what the viewer's age limit keeps from them; `overLimit` counts it. For that, too, take the limit away first.",
        params: profileParamsSchema,
        response: { 200: profileExportSchema, ...errorResponses(404, 409, 507) },
      },
      handler: async ({ params: { name } }) => (await moodreel.exportViewer(name)) as ProfileExportBody,
    });

    app.route({
      method: "GET",
      url: "/api/v1/profiles/:name/export/:format",
      schema: {
        operationId: "exportOpinions",
        tags,
        summary: "What a viewer said of films, as a file that another program takes in",
        description:
          "`letterboxd` is the CSV that Letterboxd imports, `trakt` the lists of its API as JSON, `kodi` the entries of a library with the user's ratings as XML.",
        params: opinionsFileParamsSchema,
        response: {
          200: {
            content: {
              "text/csv": { schema: z.string() },
              "application/json": { schema: traktListsSchema },
              "application/xml": { schema: z.string() },
            },
          },
          ...errorResponses(404, 409, 507),
        },
      },
      handler: async ({ params: { name, format } }, reply) => {
        const file = await moodreel.exportOpinions(name, format);
        return reply
          .type(file.type)
          .header("content-disposition", `attachment; filename="${file.name}"`)
          .send(file.text);
      },
    });
  };
}
