import { defaultPolicy, EMOTIONS, INTENTS, type Emotion, type Kind, type Policy } from "@moodreel/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorSchema,
  policyQuerySchema,
  policyResponseSchema,
  policySchema,
  type PolicyResponse,
} from "../schema/index.ts";
import type { RouteContext } from "./route-context.ts";

export function policyRoutes({ store }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    const response = { 200: policyResponseSchema, "4xx": errorSchema };
    app.route({
      method: "GET",
      url: "/api/v1/policy",
      schema: {
        tags: ["policy"],
        summary: "The table emotion to genres of a kind",
        querystring: policyQuerySchema,
        response,
      },
      handler: async ({ query: { kind } }) => describe(kind, await store.readPolicy(kind)),
    });
    app.route({
      method: "PUT",
      url: "/api/v1/policy",
      schema: {
        tags: ["policy"],
        summary: "Replaces the table of a kind",
        description: "A missing or empty row leaves the emotion unmapped: then recommendations say so.",
        querystring: policyQuerySchema,
        body: policySchema,
        response,
      },
      handler: async ({ query: { kind }, body }) => {
        const policy = body as Policy;
        await store.writePolicy(kind, policy);
        return describe(kind, policy);
      },
    });
    app.route({
      method: "DELETE",
      url: "/api/v1/policy",
      schema: {
        tags: ["policy"],
        summary: "Goes back to the default table",
        querystring: policyQuerySchema,
        response,
      },
      handler: async ({ query: { kind } }) => {
        await store.writePolicy(kind, null);
        return describe(kind, null);
      },
    });
  };
}

function describe(kind: Kind, stored: Policy | null): PolicyResponse {
  const policy = stored ?? defaultPolicy(kind);
  return { kind, isDefault: stored === null, policy: mutable(policy), unmapped: unmappedOf(policy) };
}

function unmappedOf(policy: Policy): Record<(typeof INTENTS)[number], Emotion[]> {
  const unmapped = (intent: (typeof INTENTS)[number]): Emotion[] =>
    EMOTIONS.filter((emotion) => (policy[intent][emotion] ?? []).length === 0);
  return { match: unmapped("match"), lift: unmapped("lift") };
}

function mutable(policy: Policy): PolicyResponse["policy"] {
  return structuredClone(policy) as PolicyResponse["policy"];
}
