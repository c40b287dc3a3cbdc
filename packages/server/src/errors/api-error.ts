import { API_ERRORS } from "@moodreel/core/error";

export type ApiErrorCode = keyof typeof API_ERRORS;

/** A refusal by the API itself, such as a request that does not fit its schema. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;
  /** Of the answer, such as `retry-after`. */
  readonly headers: Readonly<Record<string, string>>;

  /** @param message names the subject and the remedy */
  constructor(
    code: ApiErrorCode,
    message: string,
    fields: Readonly<Record<string, string | number>> = {},
    { headers = {}, ...options }: ErrorOptions & { headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message, options);
    this.code = code;
    this.fields = fields;
    this.headers = headers;
  }

  /** Under the name that Fastify reads. */
  get statusCode(): number {
    return API_ERRORS[this.code].status;
  }
}
