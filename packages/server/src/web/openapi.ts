import swagger from "@fastify/swagger";
import swaggerUi from "@fastify/swagger-ui";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform, jsonSchemaTransformObject } from "fastify-type-provider-zod";

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
      security: [{}, { token: [] }],
      components: { securitySchemes: { token: { type: "http", scheme: "bearer" } } },
    },
    transform: withUploads,
    transformObject: jsonSchemaTransformObject,
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
  if (schema?.consumes?.includes("multipart/form-data") !== true) return { schema, url };
  const file = { type: "string", format: "binary" };
  return { schema: { ...schema, body: { type: "object", required: ["file"], properties: { file } } }, url };
};
