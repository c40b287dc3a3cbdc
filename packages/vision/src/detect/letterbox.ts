import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import { triangleTaps, type Taps } from "../frame/triangle-taps.ts";
import type { DetectorSpec } from "../spec/detector-spec.ts";

export interface Letterboxed {
  /** [1, 3, size, size], ready for the network. */
  readonly data: Float32Array;
  /** input pixel = (frame pixel − region's corner) · scale + (left, top) */
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/**
 * Fits a region of the frame into the detector's square input, centred on black, keeping its
 * proportions. What of the region lies outside the frame is black. Shrinking averages over the area that an input pixel covers, because plain
 * bilinear sampling skips most pixels of a large frame.
 */
export function letterbox(
  frame: Frame,
  region: Region,
  { size, scale: gain, offset }: DetectorSpec["input"],
): Letterboxed {
  const scale = size / Math.max(region.width, region.height);
  const width = Math.max(1, Math.round(region.width * scale));
  const height = Math.max(1, Math.round(region.height * scale));
  const [left, top] = [Math.floor((size - width) / 2), Math.floor((size - height) / 2)];
  const data = new Float32Array(3 * size * size).fill(offset);
  const columns = triangleTaps(region.width, width);
  const rows = triangleTaps(region.height, height);
  // Every source row at the target's width, then those rows into the target's.
  const narrow = narrowRows(frame, region, columns, width);
  for (let y = 0; y < height; y++) {
    const sums = weightedRows(narrow, rows, y, width * 3);
    const target = (y + top) * size + left;
    for (let x = 0; x < width; x++) {
      for (let channel = 0; channel < 3; channel++)
        data[channel * size * size + target + x] = sums[x * 3 + channel]! * gain + offset;
    }
  }
  return { data, scale, left, top };
}

/** The region's rows as RGB, each shrunk or stretched to `width` pixels. */
function narrowRows(
  { data, width: frameWidth, height: frameHeight }: Frame,
  region: Region,
  { first, count, weights, stride: tapStride }: Taps,
  width: number,
): Float32Array {
  const rows = new Float32Array(region.height * width * 3);
  let at = 0;
  for (let y = 0; y < region.height; y++) {
    const row = region.y + y;
    if (row < 0 || row >= frameHeight) {
      at += width * 3;
      continue;
    }
    const start = row * frameWidth + region.x;
    for (let x = 0; x < width; x++) {
      let red = 0;
      let green = 0;
      let blue = 0;
      const from = Math.max(first[x]!, -region.x);
      const to = Math.min(first[x]! + count[x]!, frameWidth - region.x);
      let source = (start + from) * 4;
      let tap = x * tapStride + from - first[x]!;
      for (let i = from; i < to; i++, tap++, source += 4) {
        const weight = weights[tap]!;
        red += weight * data[source]!;
        green += weight * data[source + 1]!;
        blue += weight * data[source + 2]!;
      }
      rows[at++] = red;
      rows[at++] = green;
      rows[at++] = blue;
    }
  }
  return rows;
}

/** The weighted mean of the rows, `length` numbers each, that output row `y` covers. */
function weightedRows(
  rows: Float32Array,
  { first, count, weights, stride }: Taps,
  y: number,
  length: number,
): Float32Array {
  const sums = new Float32Array(length);
  for (let tap = 0; tap < count[y]!; tap++) {
    const weight = weights[y * stride + tap]!;
    const row = (first[y]! + tap) * length;
    for (let i = 0; i < length; i++) sums[i]! += weight * rows[row + i]!;
  }
  return sums;
}
