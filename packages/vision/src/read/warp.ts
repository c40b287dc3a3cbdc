import type { Point } from "@moodreel/core";
import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import { greyPatch } from "./grey-patch.ts";
import { apply, stretch, type Transform } from "./transform.ts";

/**
 * Samples per crop pixel and axis, at most: enough for a face 3000 pixels wide. Keypoints that
 * nearly fall together would else ask for billions.
 */
const MAX_SAMPLES = 64;

/**
 * A grey crop of `size` × `size`, 0 to 255, row by row. Each crop pixel is the mean of k × k
 * bilinear samples spread evenly in it, k being the source pixels per crop pixel rounded up, so
 * that shrinking a large face averages rather than skips pixels. Outside the frame the nearest
 * edge pixel counts. The same as `warp` in training/moodreel_training/geometry.py.
 *
 * @param toFrame from crop to frame coordinates; in both (0, 0) is the corner of the first pixel
 */
export function warp(frame: Frame, toFrame: Transform, size: number): Float32Array {
  const k = Math.min(MAX_SAMPLES, Math.max(1, Math.ceil(stretch(toFrame) - 1e-6)));
  const patch = greyPatch(frame, coveredBy(frame, toFrame, size));
  const { a, b, c, d, e, f } = toFrame;
  const [maxX, maxY] = [frame.width - 1, frame.height - 1];
  const crop = new Float32Array(size * size);
  for (let row = 0; row < size * k; row++) {
    const y = (row + 0.5) / k;
    const target = Math.floor(row / k) * size;
    for (let column = 0; column < size * k; column++) {
      const x = (column + 0.5) / k;
      const sx = Math.min(Math.max(a * x + b * y + c - 0.5, 0), maxX);
      const sy = Math.min(Math.max(d * x + e * y + f - 0.5, 0), maxY);
      const [x0, y0] = [Math.floor(sx), Math.floor(sy)];
      const [fx, fy] = [sx - x0, sy - y0];
      const at = (y0 - patch.y) * patch.width + x0 - patch.x;
      const right = x0 < maxX ? 1 : 0;
      const below = y0 < maxY ? patch.width : 0;
      const top = patch.data[at]! * (1 - fx) + patch.data[at + right]! * fx;
      const bottom = patch.data[at + below]! * (1 - fx) + patch.data[at + below + right]! * fx;
      crop[target + Math.floor(column / k)]! += top * (1 - fy) + bottom * fy;
    }
  }
  return crop.map((sum) => sum / (k * k));
}

/** The part of the frame that the crop's samples can touch, at least one pixel. */
function coveredBy({ width, height }: Frame, toFrame: Transform, size: number): Region {
  const corners = (
    [
      [0, 0],
      [size, 0],
      [0, size],
      [size, size],
    ] satisfies Point[]
  ).map((corner) => apply(toFrame, corner));
  const [x0, x1] = span(
    corners.map(([x]) => x),
    width,
  );
  const [y0, y1] = span(
    corners.map(([, y]) => y),
    height,
  );
  return { x: x0, y: y0, width: x1 - x0, height: y1 - y0 };
}

function span(values: readonly number[], length: number): readonly [from: number, to: number] {
  const from = Math.min(Math.max(Math.floor(Math.min(...values)) - 1, 0), length - 1);
  return [from, Math.min(Math.max(Math.ceil(Math.max(...values)) + 2, from + 1), length)];
}
