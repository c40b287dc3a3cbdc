import { MoodreelError } from "@moodreel/core";
import { unknownProfile } from "@moodreel/app";
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

export function profileRoutes({ profiles, now }: RouteContext): FastifyPluginAsyncZod {
  const at = (): string => new Date(now()).toISOString();
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/profiles",
      schema: {
        tags,
        summary: "Who is recommended to, the oldest first",
        response: { 200: z.object({ profiles: z.array(profileSchema) }) },
      },
      handler: async () => ({ profiles: [...(await profiles.profiles())] }),
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
      handler: async ({ body }, reply) => {
        const profile = { ...body, createdAt: at() };
        if (await profiles.create(profile)) return reply.code(201).send(profile);
        throw new MoodreelError(
          "profile-exists",
          `There is a profile "${body.name}" already. Use it, or choose another name.`,
          { name: body.name },
        );
      },
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
      handler: async ({ params: { name }, body }) => {
        await profiles.configure(name, () => body);
        const profile = (await profiles.profiles()).find((one) => one.name === name);
        if (profile === undefined) throw await unknownProfile(profiles, name);
        return profile;
      },
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
        if (!(await profiles.remove(name))) throw await unknownProfile(profiles, name);
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
      handler: async ({ params: { name } }) => {
        const all = await profiles.export(name);
        if (all === null) throw await unknownProfile(profiles, name);
        const format = { format: "moodreel-profile", version: 1, exportedAt: at() } as const;
        return { ...format, ...(all as Omit<ProfileExportBody, keyof typeof format>) };
      },
    });
  };
}
