/** Why a call of the API did not give what was asked for. */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  /** A code of docs/errors.md, or `server-unreachable` when there was no answer at all. */
  readonly code: string;
  /** HTTP status; 0 without an answer. */
  readonly status: number;
  /** What the message is about, by name. */
  readonly fields: Readonly<Record<string, unknown>>;

  /** @param message what is wrong and what to do, ready to be shown */
  constructor(
    code: string,
    message: string,
    status: number,
    fields: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.status = status;
    this.fields = fields;
  }
}

export function unreachable(cause?: unknown): ApiFailure {
  return new ApiFailure(
    "server-unreachable",
    "The Moodreel server does not answer. See whether it still runs where you started it, then try again.",
    0,
    {},
    { cause },
  );
}

/** The failure that an answer with a status of 400 and above stands for. */
export function failureOf(status: number, body: unknown): ApiFailure {
  const { code, message, fields } = (typeof body === "object" && body !== null ? body : {}) as {
    code?: unknown;
    message?: unknown;
    fields?: Readonly<Record<string, unknown>>;
  };
  if (typeof code === "string" && typeof message === "string")
    return new ApiFailure(code, message, status, fields);
  // A proxy in front answers for a server that is gone.
  if (status === 502 || status === 503 || status === 504) return unreachable();
  return new ApiFailure("internal", `The server answered with status ${status} and no reason.`, status);
}
