import type { Box, Point } from "@moodreel/core/emotion";

/**
 * A face as the detector sees it, in pixels of the frame. (0, 0) is the outer corner of the top
 * left pixel. Box and keypoints may reach beyond the frame.
 */
export interface DetectedFace {
  readonly box: Box;
  /** Right eye, left eye, nose, mouth, right ear, left ear: the person's own sides. */
  readonly keypoints: readonly Point[];
  /** 0 to 1. */
  readonly score: number;
}
