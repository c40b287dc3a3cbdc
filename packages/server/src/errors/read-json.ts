import { jsonProblem, repeatedKey } from "@moodreel/core/text";
import type { FastifyInstance } from "fastify";
import { ApiError } from "./api-error.ts";

/** Reads bodies as Fastify does, and says of those that cannot be read where the fault is. */
export function addJsonBodies(app: FastifyInstance): void {
  const read = app.getDefaultJsonParser("error", "error");
  app.removeContentTypeParser("application/json");
  app.addContentTypeParser<Buffer>("application/json", { parseAs: "buffer" }, (request, bytes, done) => {
    const body = textOf(bytes);
    if (body === null) {
      done(notUtf8());
      return;
    }
    void read(request, body, (error, value) => {
      const isUnread = error !== null && "code" in error && error.code === "FST_ERR_CTP_INVALID_JSON_BODY";
      const twice = error === null ? repeatedKey(body) : null;
      if (twice === null) done(isUnread ? unread(body) : error, value);
      else done(givenTwice(twice));
    });
  });
}

/** Null where it is not UTF-8: letters of another encoding would be kept as question marks. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function notUtf8(): ApiError {
  return new ApiError(
    "request-invalid",
    "The body is not UTF-8, which JSON is always written in, whatever charset its type names. Send it as UTF-8.",
  );
}

/** Which of its values is meant would be a guess, and a proxy's may be another. */
function givenTwice(key: string): ApiError {
  const named = JSON.stringify(key);
  return new ApiError("request-invalid", `The body has the key ${named} twice in one object. Give it once.`);
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
