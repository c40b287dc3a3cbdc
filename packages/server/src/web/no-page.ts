import type { FastifyInstance } from "fastify";
import { ApiError } from "../errors/api-error.ts";

/** For a server without a page: every address that is not the API's says where the API is. */
export function answerWithoutPage(app: FastifyInstance): void {
  app.setNotFoundHandler(async (request) => {
    const path = request.url.split("?")[0];
    throw new ApiError(
      "not-found",
      `There is nothing at ${request.method} ${path}. The API is under /api/v1: /docs shows it, /openapi.json describes it for programs.`,
    );
  });
}
