import type { PolicyAnswer } from "@moodreel/app";
import type { Policy } from "@moodreel/core";
import type { FastifyPluginAsyncZod } from "fastify-type-provider-zod";
import {
  errorResponses,
  policyQuerySchema,
  policyResponseSchema,
  policySchema,
  type PolicyResponse,
} from "../schema/index.ts";
import { plainJson } from "./plain-json.ts";
import type { RouteContext } from "./route-context.ts";

export function policyRoutes({ moodreel }: RouteContext): FastifyPluginAsyncZod {
  return async (app) => {
    app.route({
      method: "GET",
      url: "/api/v1/policy",
      schema: {
        operationId: "readPolicy",
        tags: ["policy"],
        summary: "The table emotion to genres of a kind",
        querystring: policyQuerySchema,
        response: { 200: policyResponseSchema, ...errorResponses() },
      },
      serializerCompiler: plainJson,
      handler: async ({ query: { kind } }) => toBody(await moodreel.policy(kind)),
    });
    app.route({
      method: "PUT",
      url: "/api/v1/policy",
      schema: {
        operationId: "replacePolicy",
        tags: ["policy"],
        summary: "Replaces the table of a kind",
        description: "A missing or empty row leaves the emotion unmapped: then recommendations say so.",
        querystring: policyQuerySchema,
        body: policySchema,
        response: { 200: policyResponseSchema, ...errorResponses(413, 415, 507) },
      },
      serializerCompiler: plainJson,
      handler: async ({ query: { kind }, body }) => toBody(await moodreel.setPolicy(kind, body as Policy)),
    });
    app.route({
      method: "DELETE",
      url: "/api/v1/policy",
      schema: {
        operationId: "resetPolicy",
        tags: ["policy"],
        summary: "Goes back to the default table",
        querystring: policyQuerySchema,
        response: { 200: policyResponseSchema, ...errorResponses(507) },
      },
      serializerCompiler: plainJson,
      handler: async ({ query: { kind } }) => toBody(await moodreel.setPolicy(kind, null)),
    });
  };
}

/** The same data, for types that know no read-only. */
function toBody(answer: PolicyAnswer): PolicyResponse {
  return answer as PolicyResponse;
}
