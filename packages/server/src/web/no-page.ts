import type { FastifyInstance } from "fastify";
import type { addAllowedMethods } from "../errors/allowed-methods.ts";
import { ApiError } from "../errors/api-error.ts";

/** For a server without a page: every address that is not the API's says where the API is. */
export function answerWithoutPage(
  app: FastifyInstance,
  otherMethods: ReturnType<typeof addAllowedMethods>,
): void {
  app.setNotFoundHandler(async (request, reply) => {
    const answered = otherMethods(request, reply);
    if (answered !== null) return answered;
    const path = request.url.split("?")[0];
    throw new ApiError(
      "not-found",
      `There is nothing at ${request.method} ${path}. The API is under /api/v1: /docs shows it, /openapi.json describes it for programs.`,
    );
  });
}
