import type { Point } from "@moodreel/core/emotion";
import type { Frame } from "../frame/frame.ts";
import type { Template } from "../spec/expression-spec.ts";
import { align } from "./align.ts";
import { invert, type Transform } from "../frame/transform.ts";
import { warp } from "../frame/warp.ts";

/**
 * The aligned grey crop of a detected face.
 *
 * @param keypoints in the detector's order: right eye, left eye, nose, mouth, …
 */
export function cropOfFace(frame: Frame, keypoints: readonly Point[], template: Template): Float32Array {
  const [rightEye, leftEye, , mouth] = keypoints;
  const toFrame =
    rightEye === undefined || leftEye === undefined || mouth === undefined
      ? null
      : invert(align([rightEye, leftEye, mouth], template));
  // Keypoints that fall on one point give no direction; then the picture as it is must do.
  return toFrame === null ? cropOfPicture(frame, template) : warp(frame, toFrame, template.size);
}

/** The whole picture as the crop: what a tight face picture is, stretched where it is not square. */
export function cropOfPicture(frame: Frame, { size }: Template): Float32Array {
  const toFrame: Transform = { a: frame.width / size, b: 0, c: 0, d: 0, e: frame.height / size, f: 0 };
  return warp(frame, toFrame, size);
}
