import type { Emotion } from "@moodreel/core";

/** One face as a library reads it. Emotions that a library does not know are missing. */
export type FaceScores = Readonly<Partial<Record<Emotion, number>>>;

/** A library under measurement. */
export interface Pipeline {
  /** Detects, aligns and reads everybody in a frame, as in a live loop. */
  frame(canvas: HTMLCanvasElement): Promise<readonly FaceScores[]>;
  /** Reads a tight face crop, 48 × 48 grey. */
  crop(crop: ImageData): Promise<FaceScores>;
}

export const PIPELINES = [
  "moodreel",
  "face-api tiny 416",
  "face-api tiny 224",
  "face-api ssd",
  "human detector + emotion",
  "human default face",
] as const;

export type PipelineName = (typeof PIPELINES)[number];
