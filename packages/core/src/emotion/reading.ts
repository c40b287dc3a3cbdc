import type { Emotion } from "./emotion.ts";
import type { Scores } from "./scores.ts";

/** A rectangle in pixels of the frame; x and y are its top left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A point in pixels of the frame, x to the right and y down. */
export type Point = readonly [x: number, y: number];

/** Why a reading should not be acted on. */
export const UNSURE_REASONS = [
  "low-confidence",
  "too-small",
  "too-dark",
  "too-bright",
  "blurred",
  "turned-away",
  "covered",
  "upside-down",
  "hardly-a-face",
] as const;

export type UnsureReason = (typeof UNSURE_REASONS)[number];

/** What one face in one frame looks like. */
export interface Reading {
  readonly box: Box;
  /** The detector's confidence that this is a face, 0 to 1. */
  readonly score: number;
  /**
   * Right eye, left eye, nose tip, mouth, right ear, left ear (the person's own right and
   * left). Empty when detection was skipped because the picture is already a face crop.
   */
  readonly keypoints: readonly Point[];
  readonly scores: Scores;
  /** The largest score, even when `unsure` says not to trust it. */
  readonly dominant: Emotion;
  readonly unsure: UnsureReason | null;
}
