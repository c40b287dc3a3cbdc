import { VisionError, type VisionErrorCode, type VisionErrorFields } from "../errors.ts";
import type { Frame } from "../frame/frame.ts";
import type { FrameOptions } from "../read/frame-options.ts";
import type { FrameReadings } from "../read/frame-readings.ts";
import type { QualityLimits } from "../read/quality.ts";
import type { Engine } from "./engine.ts";

/** From the page to the worker: once, before anything else. */
export interface OpenRequest {
  readonly type: "open";
  readonly engine: Engine;
  /** The folder of the models and the WebAssembly; `null` for the worker's own. */
  readonly baseUrl: string | null;
  readonly quality: Partial<QualityLimits> | null;
  /** Whether `progress` is to be sent. */
  readonly progress: boolean;
}

/** A picture on its way between threads: bitmaps and the bytes of frames are transferred, not copied. */
export type WirePicture =
  | { readonly bitmap: ImageBitmap; /** The longer side to reduce it to, pixels. */ readonly maxEdge: number }
  | { readonly frame: Frame };

/** From the page to the worker. */
export interface ReadRequest {
  readonly type: "read";
  readonly id: number;
  readonly picture: WirePicture;
  readonly options: FrameOptions;
}

/** From the worker to the page: one `ready` or `failed` first, then one answer per request. */
export type WorkerMessage =
  | { readonly type: "progress"; readonly loaded: number; readonly total: number }
  | { readonly type: "ready" }
  | { readonly type: "failed"; readonly error: PlainError }
  | { readonly type: "readings"; readonly id: number; readonly readings: FrameReadings }
  /** The picture's fault, which no other engine mends. */
  | { readonly type: "error"; readonly id: number; readonly error: PlainError }
  /** The engine's fault: the picture comes back for another one. */
  | {
      readonly type: "broken";
      readonly id: number;
      readonly error: PlainError;
      readonly picture: WirePicture;
    };

/** What of a picture is handed over. */
export function transferOf(picture: WirePicture): Transferable[] {
  return "bitmap" in picture ? [picture.bitmap] : [picture.frame.data.buffer as ArrayBuffer];
}

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
    message: `ONNX Runtime broke off while it read a face: ${reason}. Close this reader and create another.`,
    fields: { reason },
  };
}

export function toVisionError({ code, message, fields }: PlainError): VisionError {
  return new VisionError(code, message, fields);
}
