import type { Moodreel } from "@moodreel/app";
import type { JsonAnswers } from "@moodreel/app/thread";
import type { TakeUpload } from "../uploads/upload.ts";

/** What routes answer from. */
export interface RouteContext {
  readonly moodreel: Moodreel;
  readonly answers: JsonAnswers;
  readonly takeUpload: TakeUpload;
  /** Whether everybody may know how much there is. */
  readonly isOpen: boolean;
  /** Whether the server is being stopped. */
  readonly isEnding: () => boolean;
}
