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
    for (let column = 0; column < size; column++) {
      let sum = 0;
      for (let step = 0; step < k; step++) {
        const x = column + (step + 0.5) / k;
        const sx = clamp(a * x + b * y + c - 0.5, maxX);
        const sy = clamp(d * x + e * y + f - 0.5, maxY);
        // Both are 0 or more, so that truncating is the floor.
        const x0 = sx | 0;
        const y0 = sy | 0;
        const fx = sx - x0;
        const at = (y0 - patch.y) * patch.width + x0 - patch.x;
        const right = x0 < maxX ? 1 : 0;
        const below = y0 < maxY ? at + patch.width : at;
        const top = patch.data[at]! * (1 - fx) + patch.data[at + right]! * fx;
        const bottom = patch.data[below]! * (1 - fx) + patch.data[below + right]! * fx;
        sum += top + (bottom - top) * (sy - y0);
      }
      crop[target + column]! += sum;
    }
  }
  return crop.map((sum) => sum / (k * k));
}

function clamp(value: number, most: number): number {
  return value < 0 ? 0 : value > most ? most : value;
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
