import { MoodreelError } from "@moodreel/core";
import { API_ERRORS, ERRORS, isTooManyFiles, tooManyFiles } from "@moodreel/core/error";
import type { FastifyError } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import type { ErrorBody } from "../schema/index.ts";
import { inApiWords } from "./in-api-words.ts";
import { withoutPlaces } from "./without-places.ts";
import { validationProblems } from "./validation-problems.ts";
import { ApiError, type ApiErrorCode } from "./api-error.ts";

/** Fastify's own refusals, under our codes, each with what to do. */
const FASTIFY_REFUSALS: Readonly<Record<string, readonly [ApiErrorCode, string]>> = {
  FST_ERR_BAD_URL: ["request-invalid", "The address cannot be read. Encode what follows a % as UTF-8."],
  FST_ERR_MAX_PARAM_LENGTH: [
    "address-too-long",
    "The address is too long. A name in it has 64 characters at most.",
  ],
  FST_ERR_CTP_BODY_TOO_LARGE: ["body-too-large", "The body is larger than 1 MB. Send less."],
  FST_REQ_FILE_TOO_LARGE: [
    "body-too-large",
    "The file is too large to upload. Split it, or import it with the command line, which reads files in place.",
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [
    "media-type-unsupported",
    "The body is of a type that is not read here. Send JSON as application/json, or multipart/form-data for uploads.",
  ],
  FST_ERR_CTP_EMPTY_JSON_BODY: [
    "request-invalid",
    "The body is empty. Send a JSON object; /docs shows every request.",
  ],
  FST_CP_ERR_INVALID_CONTENT_ENCODING: [
    "media-type-unsupported",
    "The body is packed in a way that is not read here. Send it plain, or with a `Content-Encoding` of gzip, deflate or br.",
  ],
  FST_CP_ERR_INVALID_CONTENT: [
    "request-invalid",
    "The body cannot be unpacked as its `Content-Encoding` says: it is packed otherwise, or was cut. Send it again, or plain.",
  ],
};

/** Of the page's files, by status: what a header of the request asks of a file that it cannot have. */
const FILE_REFUSALS: Readonly<Record<number, string>> = {
  412: "The file is not the one that `If-Match` or `If-Unmodified-Since` names. Leave the header out to have it as it is.",
  416: "The file does not have what `Range` asks for. Ask for less of it, or leave the header out.",
};

export interface ErrorAnswer {
  readonly status: number;
  readonly body: ErrorBody;
  readonly headers: Readonly<Record<string, string>>;
}

/** Status and body for whatever a handler threw. Unknown errors tell the sender nothing of the inside. */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (!(error instanceof MoodreelError) && isTooManyFiles(error)) return errorAnswer(tooManyFiles(error));
  if (error instanceof ApiError) {
    const { statusCode, code, message, fields, headers } = error;
    return { ...answer(statusCode, code, message, fields), headers };
  }
  if (error instanceof MoodreelError) {
    const { message, fields } = withoutPlaces(error);
    const { seconds } = error.fields;
    const headers = typeof seconds === "number" ? { "retry-after": String(seconds) } : {};
    return { ...answer(ERRORS[error.code].status, error.code, inApiWords(message), fields), headers };
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
  const known = FASTIFY_REFUSALS[code];
  if (known !== undefined) return answer(API_ERRORS[known[0]].status, ...known);
  // The page's files: a path that leads out of their folder is as good as one that is not there.
  if (statusCode === 403 || statusCode === 404) {
    return answer(404, "not-found", "There is nothing at this address. Look it up at /docs.");
  }
  const ofFile = FILE_REFUSALS[statusCode];
  if (ofFile !== undefined) return answer(statusCode, "request-invalid", ofFile);
  if (statusCode >= 400 && statusCode < 500) return answer(400, "request-invalid", message);
  return answer(500, "internal", "Something went wrong here. The server's log has the cause.");
}

function answer(
  status: number,
  code: string,
  message: string,
  fields: ErrorBody["fields"] = {},
): ErrorAnswer {
  const body: ErrorBody = { code, message };
  return { status, body: Object.keys(fields).length === 0 ? body : { ...body, fields }, headers: {} };
}
