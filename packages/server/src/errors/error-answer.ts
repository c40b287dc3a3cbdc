import { MoodreelError } from "@moodreel/core";
import { API_ERRORS, ERRORS } from "@moodreel/core/error";
import type { FastifyError } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { ErrorBody } from "../schema/index.ts";
import { validationProblems } from "./validation-problems.ts";
import { ApiError, type ApiErrorCode } from "./api-error.ts";

/** Fastify's own refusals, under our codes. */
const FASTIFY_CODES: Readonly<Record<string, ApiErrorCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "body-too-large",
  FST_REQ_FILE_TOO_LARGE: "body-too-large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "media-type-unsupported",
  FST_ERR_CTP_INVALID_JSON_BODY: "request-invalid",
  FST_ERR_CTP_EMPTY_JSON_BODY: "request-invalid",
};

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
}

/** Status and body for whatever a handler threw. Unknown errors tell the sender nothing of the inside. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof ApiError) return answer(error.statusCode, error.code, error.message, error.fields);
  if (error instanceof MoodreelError) {
    return answer(ERRORS[error.code].status, error.code, error.message, error.fields);
  }
  if (hasZodFastifySchemaValidationErrors(error)) {
    const part = error.validationContext === "querystring" ? "query" : "body";
    const problems = validationProblems(error.validation, part);
    const first = Object.entries(problems).slice(0, 5);
    const listed = first.map(([field, problem]) => `${field}: ${problem}`).join("; ");
    return answer(400, "request-invalid", `The request does not fit. ${listed}.`, problems);
  }
  return fastifyAnswer(error);
}

function fastifyAnswer(error: unknown): ErrorAnswer {
  const { code = "", statusCode = 500, message = "" } = (error ?? {}) as Partial<FastifyError>;
  const known = FASTIFY_CODES[code];
  if (known !== undefined) return answer(API_ERRORS[known].status, known, message);
  if (statusCode >= 400 && statusCode < 500) return answer(statusCode, "request-invalid", message);
  return answer(500, "internal", "Something went wrong here. The server's log has the cause.");
}

function answer(
  status: number,
  code: string,
  message: string,
  fields: ErrorBody["fields"] = {},
): ErrorAnswer {
  const body: ErrorBody = { code, message };
  return { status, body: Object.keys(fields).length === 0 ? body : { ...body, fields } };
}
