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
