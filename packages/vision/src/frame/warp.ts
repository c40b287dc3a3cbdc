import type { Point } from "@moodreel/core/emotion";
import { copyRegion } from "./copy-region.ts";
import type { Frame } from "./frame.ts";
import { layOut, roundUp, withPixelCode } from "./pixel-code.ts";
import type { Region } from "./region.ts";
import { apply, stretch, type Transform } from "./transform.ts";

/**
 * Samples per crop pixel and axis, at most: enough for a face 6000 pixels wide. Keypoints that
 * nearly fall together would else ask for billions.
 */
const MAX_SAMPLES = 64;

/**
 * A grey crop of `size` × `size`, 0 to 255, row by row: luma by ITU-R BT.601. Each crop pixel is
 * the mean of k × k bilinear samples spread evenly in it, k being half the source pixels per crop
 * pixel, rounded up: a bilinear sample covers two pixels each way, so shrinking a large face
 * averages rather than skips pixels. Outside the frame the nearest edge pixel counts. The same as
 * `warp` in training/moodreel_training/geometry.py.
 *
 * @param toFrame from crop to frame coordinates; in both (0, 0) is the corner of the first pixel
 */
export function warp(frame: Frame, toFrame: Transform, size: number): Float32Array {
  const k = Math.min(MAX_SAMPLES, Math.max(1, Math.ceil(stretch(toFrame) / 2 - 1e-6)));
  const patch = coveredBy(frame, toFrame, size);
  const stride = roundUp(patch.width * 4);
  // One row more: the last row's samples read what follows it, with weight 0.
  const [at, end] = layOut({ crop: size * size * 4, patch: stride * (patch.height + 1) + 8 });
  return withPixelCode(end, (code) => {
    copyRegion(frame, patch, new Uint8Array(code.memory.buffer), at.patch, stride);
    const { a, b, c, d, e, f } = toFrame;
    // From corners to middles of pixels, from the frame to the patch.
    const [x, y] = [c - 0.5 - patch.x, f - 0.5 - patch.y];
    const limits = [frame.width - 1 - patch.x, frame.height - 1 - patch.y] as const;
    code.sampleGrey(at.patch, stride, at.crop, size, k, a, b, x, d, e, y, ...limits);
    return new Float32Array(code.memory.buffer, at.crop, size * size).slice();
  });
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
