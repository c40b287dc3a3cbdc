import type { Moodreel } from "@moodreel/app";

/** What routes answer from. */
export interface RouteContext {
  readonly moodreel: Moodreel;
}
