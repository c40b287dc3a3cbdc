import type { VISION_ERRORS } from "@moodreel/core/error";

/** Stable codes; core's `VISION_ERRORS` says when each comes and what to do. */
export type VisionErrorCode = keyof typeof VISION_ERRORS;

export type VisionErrorFields = Readonly<Record<string, string | number>>;

/**
 * A problem that the caller can do something about. "No face" is a value, not one of these.
 *
 * @example
 * try {
 *   await reader.read("holiday.jpg");
 * } catch (error) {
 *   if (error instanceof VisionError && error.code === "image-unreadable") console.log(error.message);
 *   else throw error;
 * }
 */
export class VisionError extends Error {
  override readonly name = "VisionError";
  readonly code: VisionErrorCode;
  readonly fields: VisionErrorFields;

  /** @param message names the subject and the remedy */
  constructor(
    code: VisionErrorCode,
    message: string,
    fields: VisionErrorFields = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.code = code;
    this.fields = fields;
  }
}
