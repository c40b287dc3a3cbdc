import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";
import { finishDocument, type OpenApiDocument } from "./finish-document.ts";

const TAGS = [
  { name: "recommendations", description: "A mood in, films out" },
  { name: "catalogs", description: "What there is to recommend" },
  { name: "items", description: "Single films, books, tracks and games" },
  { name: "viewers", description: "What viewers said, what was learned of them, what is kept" },
  { name: "rooms", description: "Several people choose a film, each on a phone of their own" },
  { name: "policy", description: "What each mood brings" },
  { name: "health", description: "Whether the server can serve" },
];

/** OpenAPI 3.1 at /openapi.json, written from the routes' own schemas, and a page to try it at /docs. */
export async function addOpenApi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: {
        title: "Moodreel",
        version,
        description: "Moods in, films out. Pictures never come here: faces are read in the page.",
        license: { name: "MIT", identifier: "MIT" },
      },
      servers: [{ url: "/", description: "The server that this description comes from" }],
      tags: TAGS,
      security: [{}, { token: [] }],
      components: {
        securitySchemes: {
          token: {
            type: "http",
            scheme: "bearer",
            description: "Needed where the server is open to other machines",
          },
        },
      },
    },
    transform: withUploads,
    transformObject: (input) => finishDocument(jsonSchemaTransformObject(input) as OpenApiDocument),
  });
  await app.register(swaggerUi, {
    routePrefix: "/docs",
    theme: {
      title: "Moodreel API",
      css: [{ filename: "page.css", content: ".swagger-ui .topbar { display: none }" }],
    },
  });
  app.get("/openapi.json", { schema: { hide: true } }, async () => app.swagger());
}

/** Uploads are read as a stream and have no body to validate, but the description must show one. */
const withUploads: typeof jsonSchemaTransform = (route) => {
  const { schema, url } = jsonSchemaTransform(route);
  keepBesideRefs(schema?.querystring);
  if (schema?.consumes?.includes("multipart/form-data") !== true) return { schema, url };
  const file = { type: "string", format: "binary" };
  return { schema: { ...schema, body: { type: "object", required: ["file"], properties: { file } } }, url };
};

/** What stands beside a reference, such as a default, is lost on the way to a parameter: wraps the reference. */
function keepBesideRefs(querystring: unknown): void {
  const { properties = {} } = (querystring ?? {}) as { properties?: Record<string, { $ref?: string }> };
  for (const [name, { $ref, ...rest }] of Object.entries(properties)) {
    if ($ref !== undefined && Object.keys(rest).length > 0)
      properties[name] = { allOf: [{ $ref }], ...rest } as object;
  }
}
