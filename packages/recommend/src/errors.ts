import type { RECOMMEND_ERRORS } from "@moodreel/core/error";

/** Stable codes; core's `RECOMMEND_ERRORS` says when each comes and what to do. */
export type RecommendErrorCode = keyof typeof RECOMMEND_ERRORS;

/**
 * Why ratings, a model or item vectors cannot be read.
 *
 * @example
 * ```ts
 * import { readModel } from "@moodreel/recommend";
 *
 * try {
 *   readModel(new Uint8Array(3));
 * } catch (error) {
 *   console.log(error.code); // model-not-one
 * }
 * ```
 */
export class RecommendError extends Error {
  readonly code: RecommendErrorCode;

  constructor(code: RecommendErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause });
    this.name = "RecommendError";
    this.code = code;
  }
}
