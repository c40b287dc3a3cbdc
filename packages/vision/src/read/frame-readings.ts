import type { Reading } from "@moodreel/core";

/** Milliseconds spent per step. */
export interface StepTimes {
  /** Getting RGBA bytes out of the source; 0 when they were given. */
  readonly decode: number;
  /** Finding faces; 0 for a crop. */
  readonly detect: number;
  /** Aligning and reading all faces. */
  readonly classify: number;
}

/** What the faces in one frame look like. */
export interface FrameReadings {
  /** Whether there is something to act on, or why not. */
  readonly outcome: FrameOutcome;
  /** Largest box first; what is hardly a face, unsure for that reason, after everybody. */
  readonly faces: readonly Reading[];
  /** Sizes of the picture that boxes and keypoints are in pixels of. */
  readonly width: number;
  readonly height: number;
  readonly ms: StepTimes;
}

/**
 * What to expect of a frame: `ok` when at least one face can be trusted, `unsure` when there are
 * faces and none can, `no-face` when nobody is in view.
 */
export type FrameOutcome = "ok" | "no-face" | "unsure";

export function outcomeOf(faces: readonly Reading[]): FrameOutcome {
  if (faces.length === 0) return "no-face";
  return faces.some(({ unsure }) => unsure === null) ? "ok" : "unsure";
}
