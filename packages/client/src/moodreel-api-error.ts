/**
 * Why a call did not give what was asked for.
 *
 * @example
 * try {
 *   await moodreel.whyNot({ emotion: "happy", item: "Zardoz" });
 * } catch (error) {
 *   if (error instanceof MoodreelApiError && error.code === "item-unknown") console.log(error.message);
 *   else throw error;
 * }
 */
export class MoodreelApiError extends Error {
  override readonly name = "MoodreelApiError";
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  /**
   * Stable; docs/errors.md lists those of the server. The client's own: `server-unreachable` when there was no answer,
   * `answer-unreadable` when it was of something else, `server-url-invalid` and `token-unfit`.
   */
  readonly code: string;
  /** What the message is about, by name; for `request-invalid` what is wrong, by field. */
  readonly fields: Readonly<Record<string, unknown>>;

  /** @param message what is wrong and what to do, ready to be shown */
  constructor(
    status: number,
    code: string,
    message: string,
    fields: Readonly<Record<string, unknown>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.status = status;
    this.code = code;
    this.fields = fields;
  }
}

/**
 * For a server that gave no answer, or whose proxy answers for it.
 *
 * @example
 * request.addEventListener("error", () => reject(errorWithoutAnswer()));
 */
export function errorWithoutAnswer(cause?: unknown, url = ""): MoodreelApiError {
  return new MoodreelApiError(
    0,
    "server-unreachable",
    `The Moodreel server${url && ` at ${url}`} does not answer. See whether it still runs where you started it, then try again.`,
    {},
    { cause },
  );
}

/**
 * The error that an answer with a status of 400 and above stands for, for calls that are made in another way,
 * such as uploads that show how far they are.
 *
 * @param body as JSON; anything when the answer had none
 * @example
 * if (request.status >= 400) reject(errorOfAnswer(request.status, body));
 */
export function errorOfAnswer(status: number, body: unknown): MoodreelApiError {
  const { code, message, fields } = (typeof body === "object" && body !== null ? body : {}) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly fields?: Readonly<Record<string, unknown>>;
  };
  if (typeof code === "string" && typeof message === "string") {
    return new MoodreelApiError(status, code, message, fields);
  }
  // A proxy in front answers for a server that is gone.
  if (status === 502 || status === 503 || status === 504) return errorWithoutAnswer();
  return new MoodreelApiError(status, "internal", `The server answered with status ${status} and no reason.`);
}
