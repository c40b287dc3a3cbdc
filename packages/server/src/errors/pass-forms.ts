import type { FastifyInstance } from "fastify";
import { ApiError } from "./api-error.ts";

/** Leaves forms to the routes that take them, as a stream; of a route that takes JSON they are refused as what they are. */
export function addFormBodies(app: FastifyInstance): void {
  app.addContentTypeParser("multipart/form-data", ({ routeOptions }, _payload, done) => {
    done(routeOptions.schema?.body === undefined ? null : noForm());
  });
}

function noForm(): ApiError {
  return new ApiError(
    "media-type-unsupported",
    "A form is not read here. Send JSON as application/json; /docs shows every request.",
  );
}
