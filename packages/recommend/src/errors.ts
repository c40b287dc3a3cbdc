export type RecommendErrorCode =
  | "ratings-column-missing"
  | "ratings-empty"
  | "links-column-missing"
  | "model-not-one"
  | "model-other-version"
  | "model-damaged"
  | "vectors-not-one"
  | "vectors-damaged";

/** Why ratings, a model or item vectors cannot be read. Each code is in docs/errors.md. */
export class RecommendError extends Error {
  readonly code: RecommendErrorCode;

  constructor(code: RecommendErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = "RecommendError";
    this.code = code;
  }
}
