/** Stable codes; docs/errors.md lists each with its remedy. */
export type VisionErrorCode =
  /** The frame's sizes are not whole numbers of 1 or more, or do not match its bytes. */
  | "frame-invalid"
  /** The file is missing, empty, no picture, or damaged. */
  | "image-unreadable"
  /** The picture has more pixels than allowed. */
  | "image-too-large"
  /** This kind of source cannot be read in this environment, such as a video element in Node. */
  | "source-unsupported"
  /** An optional package that this call needs is not installed. */
  | "dependency-missing"
  /** A Content-Security-Policy forbids WebAssembly or the worker. */
  | "csp-blocked"
  /** A model, or the runtime that runs it, cannot be loaded or gives wrong numbers. */
  | "model-unusable"
  /** The reader was closed before or during the read. */
  | "reader-closed";

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
