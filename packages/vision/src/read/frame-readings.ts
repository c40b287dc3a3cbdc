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
  /** Largest box first. Empty is the expected outcome `no-face`, not a failure. */
  readonly faces: readonly Reading[];
  /** Sizes of the picture that boxes and keypoints are in pixels of. */
  readonly width: number;
  readonly height: number;
  readonly ms: StepTimes;
}

/** The expected outcome of a frame: there is something to act on, or why not. */
export type FrameOutcome = "ok" | "no-face" | "unsure";

/** `ok` when at least one face is sure. */
export function outcomeOf({ faces }: FrameReadings): FrameOutcome {
  if (faces.length === 0) return "no-face";
  return faces.some(({ unsure }) => unsure === null) ? "ok" : "unsure";
}
