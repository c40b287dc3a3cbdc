import type { Point, UnsureReason } from "@moodreel/core/emotion";
import type { Look } from "../spec/expression-spec.ts";

/**
 * When not to act on a reading. The defaults were chosen on the London portraits, all of which
 * pass (contrast from 40, nothing blown out, sharpness from 0.015, turn up to 0.12), and on spoiled
 * copies of them. Light is judged by what is left to see in the face, not by how bright it is: a mean
 * grey goes by skin, and a dark face in enough light is read as well as a bright one.
 */
export interface QualityLimits {
  /** Width of the face box in pixels of the frame, below which it is `too-small`. */
  readonly minWidth: number;
  /**
   * Standard deviation of the crop's grey values, in levels of 0 to 255, below which light and shadow of
   * a face can no longer be told apart: `too-dark`, or `too-bright` where the crop is mostly bright.
   */
  readonly minContrast: number;
  /** Share of the crop that is blown out, 0 to 1, above which it is `too-bright`. */
  readonly maxBlownOut: number;
  /** {@link sharpness} below which the crop is `blurred`. */
  readonly minSharpness: number;
  /** {@link turn} above which the face is `turned-away`. */
  readonly maxTurn: number;
}

export const DEFAULT_QUALITY_LIMITS: QualityLimits = {
  // Half the crop's size: each source pixel is stretched to two.
  minWidth: 24,
  // Portraits at 0.08 of their brightness with noise of 3 levels have 3.1 to 5.5, whatever the skin, and 88
  // of 100 are right, of 90 in daylight; at 0.05 they have 1.8 to 3.3, and 80 are right.
  minContrast: 3,
  // At three times their brightness portraits have 0.28 to 0.91, and 75 of 100 are right.
  maxBlownOut: 0.7,
  // A Gaussian of 6 pixels on a face 240 pixels wide leaves 0.003, one of 8 leaves 0.0015.
  minSharpness: 0.003,
  // The nose nearly under one eye.
  maxTurn: 0.4,
};

/** Grey from which a pixel shows nothing but white, 0 to 255. */
const BLOWN_OUT = 250;

/** Why a face that looks so should not be acted on. */
const REASONS: Readonly<Record<Look, UnsureReason | null>> = {
  face: null,
  upsideDown: "upside-down",
  covered: "covered",
  noFace: "hardly-a-face",
};

/** The strongest reason not to act on a crop, or `null`. */
export function qualityReason(
  crop: Float32Array,
  size: number,
  width: number,
  keypoints: readonly Point[],
  limits: QualityLimits,
  look: Look = "face",
): UnsureReason | null {
  if (width < limits.minWidth) return "too-small";
  if (crop.filter((grey) => grey >= BLOWN_OUT).length > limits.maxBlownOut * crop.length) return "too-bright";
  const mean = meanOf(crop);
  if (Math.sqrt(varianceOf(crop, mean)) < limits.minContrast) return mean < 128 ? "too-dark" : "too-bright";
  if (turn(keypoints) > limits.maxTurn) return "turned-away";
  if (sharpness(crop, size) < limits.minSharpness) return "blurred";
  return REASONS[look];
}

/**
 * Energy of the Laplacian relative to the variance of the grey values: how much of the contrast
 * is fine detail. Independent of brightness and contrast. 0 for a flat crop.
 */
export function sharpness(crop: Float32Array, size: number): number {
  const variance = varianceOf(crop, meanOf(crop));
  let energy = 0;
  for (let y = 1; y < size - 1; y++) {
    for (let x = 1; x < size - 1; x++) {
      const at = y * size + x;
      energy += (4 * crop[at]! - crop[at - 1]! - crop[at + 1]! - crop[at - size]! - crop[at + size]!) ** 2;
    }
  }
  return variance === 0 ? 0 : energy / (size - 2) ** 2 / 20 / variance;
}

/** Distance of the nose from midway between the eyes along the line through them, in eye distances. */
export function turn(keypoints: readonly Point[]): number {
  const [right, left, nose] = keypoints;
  if (right === undefined || left === undefined || nose === undefined) return 0;
  const [dx, dy] = [left[0] - right[0], left[1] - right[1]];
  const length = dx ** 2 + dy ** 2;
  if (length === 0) return Infinity;
  return Math.abs(((nose[0] - right[0]) * dx + (nose[1] - right[1]) * dy) / length - 0.5);
}

function meanOf(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function varianceOf(values: Float32Array, mean: number): number {
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
}
