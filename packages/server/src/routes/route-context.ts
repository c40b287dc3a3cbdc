import type { Moodreel } from "@moodreel/app";
import type { Rooms } from "@moodreel/app/room";
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
  /** Aborted at once when the server is to stop: for answers that would never end. */
  readonly ending: AbortSignal;
  readonly rooms: Rooms;
  /** Where other machines of the network find this server, such as `https://192.168.1.20:7788`; best first. */
  readonly origins: () => readonly string[];
}
