import type { ERRORS } from "./errors.ts";

/** Stable codes; {@link ERRORS} has the status, the exit code and the remedy of each. */
export type ErrorCode = keyof typeof ERRORS;

/**
 * A problem with a file, a catalogue or a profile that the user can do something about.
 *
 * @example
 * ```ts
 * import { MoodreelError } from "@moodreel/core";
 *
 * const error = new MoodreelError("catalog-unknown", 'There is no catalogue "attic".', { name: "attic" });
 * console.log(error.code, error.fields.name); // catalog-unknown attic
 * ```
 */
export class MoodreelError extends Error {
  override readonly name = "MoodreelError";
  readonly code: ErrorCode;
  readonly fields: Readonly<Record<string, string | number | readonly string[]>>;

  /** @param message names the subject and the remedy */
  constructor(
    code: ErrorCode,
    message: string,
    fields: Readonly<Record<string, string | number | readonly string[]>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.fields = fields;
  }
}
