import { VisionError, type VisionErrorCode, type VisionErrorFields } from "../errors.ts";
import type { ReadOptions } from "../read/face-reader.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import type { WebBackend } from "./web-face-reader.ts";

/** From the page to the worker: once, before anything else. */
export interface OpenRequest {
  readonly type: "open";
  /** `null` for the default. */
  readonly backend: WebBackend | null;
}

/** From the page to the worker. The bitmap is transferred, not copied. */
export interface ReadRequest {
  readonly type: "read";
  readonly id: number;
  readonly bitmap: ImageBitmap;
  readonly maxEdge: number;
  readonly options: ReadOptions;
}

/** From the worker to the page: one `ready` or `failed` first, then one answer per request. */
export type WorkerMessage =
  | { readonly type: "ready"; readonly backend: WebBackend }
  | { readonly type: "failed"; readonly error: PlainError }
  | {
      readonly type: "readings";
      readonly id: number;
      readonly readings: FrameReadings;
      readonly backend: WebBackend;
    }
  | { readonly type: "error"; readonly id: number; readonly error: PlainError };

/** A VisionError as plain data: classes and their fields do not survive the way between threads. */
export interface PlainError {
  readonly code: VisionErrorCode;
  readonly message: string;
  readonly fields: VisionErrorFields;
}

/** Errors of other kinds are faults of the runtime and become `model-unusable`. */
export function toPlainError(error: unknown): PlainError {
  if (error instanceof VisionError) return { code: error.code, message: error.message, fields: error.fields };
  const reason = error instanceof Error ? error.message : String(error);
  return {
    code: "model-unusable",
    message: `Reading faces failed: ${reason}. Reload the page.`,
    fields: { reason },
  };
}

export function toVisionError({ code, message, fields }: PlainError): VisionError {
  return new VisionError(code, message, fields);
}
