import { MoodreelError, type ErrorCode } from "@moodreel/core";
import type { ImportGiven } from "../import/import-given.ts";
import type { ImportRatingsGiven } from "../viewers/import-ratings.ts";

/** What can be asked of the thread: calls of a Moodreel that read a file. */
export type Work =
  | { readonly call: "refresh"; readonly name: string | undefined }
  | { readonly call: "importFile"; readonly given: ImportGiven }
  | { readonly call: "importRatings"; readonly viewer: string; readonly given: ImportRatingsGiven };

export type ToThread =
  | { readonly type: "begin"; readonly name: string; readonly work: Work }
  | { readonly type: "chunk"; readonly bytes: Uint8Array }
  | { readonly type: "end" }
  /** Nobody waits for it any more, or the file cannot be read to its end. */
  | { readonly type: "stop" }
  | { readonly type: "close" };

export type FromThread =
  /** One more chunk may be sent. */
  | { readonly type: "more" }
  | { readonly type: "done"; readonly result: unknown }
  | { readonly type: "failed"; readonly error: PlainError };

/** An error as data: between threads it would lose its class. */
export interface PlainError {
  readonly code: ErrorCode | null;
  readonly message: string;
  readonly fields: MoodreelError["fields"];
}

export function plainError(error: unknown): PlainError {
  if (error instanceof MoodreelError) {
    const { code, message, fields } = error;
    return { code, message, fields };
  }
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { code: null, message, fields: {} };
}

export function errorOf({ code, message, fields }: PlainError): Error {
  return code === null ? new Error(message) : new MoodreelError(code, message, fields);
}
