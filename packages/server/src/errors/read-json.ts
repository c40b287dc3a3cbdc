import { jsonProblem } from "@moodreel/core/text";
import type { FastifyInstance } from "fastify";
import { ApiError } from "./api-error.ts";

/** Reads bodies as Fastify does, and says of those that cannot be read where the fault is. */
export function addJsonBodies(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<string>("application/json", { parseAs: "string" }, (request, body, done) => {
    void read(request, body, (error, value) => {
      const isUnread = error !== null && "code" in error && error.code === "FST_ERR_CTP_INVALID_JSON_BODY";
      done(isUnread ? unread(body) : error, value);
    });
  });
}

function unread(body: string): ApiError {
  const problem = jsonProblem(body);
  if (problem === null) {
    return new ApiError(
      "request-invalid",
      "The body has the key `__proto__`, or `constructor` with `prototype` in it, which no request has. Leave it out.",
    );
  }
  const { line, character, found } = problem;
  const place = `line ${line}, character ${character}`;
  const what =
    found === "" ? `it breaks off in ${place}` : `${JSON.stringify(found)} cannot stand in ${place}`;
  return new ApiError(
    "request-invalid",
    `The body is not valid JSON: ${what}. Correct it; /docs shows every request.`,
  );
}
