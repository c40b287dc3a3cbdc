/** A refusal by the API itself. docs/errors.md lists the codes. */
export const API_ERRORS = {
  "request-invalid": 400,
  "token-required": 401,
  "host-refused": 403,
  "origin-refused": 403,
  "not-found": 404,
  "upload-missing": 400,
  "body-too-large": 413,
  "media-type-unsupported": 415,
  "store-unavailable": 503,
  internal: 500,
} as const;

export type ApiErrorCode = keyof typeof API_ERRORS;

export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly fields: Readonly<Record<string, string | number>>;

  constructor(code: ApiErrorCode, message: string, fields: Readonly<Record<string, string | number>> = {}) {
    super(message);
    this.code = code;
    this.fields = fields;
  }

  get statusCode(): number {
    return API_ERRORS[this.code];
  }
}
