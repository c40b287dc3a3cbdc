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
 * proportions. Shrinking averages over the area that an input pixel covers, because plain
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
  const sums = new Float32Array(region.width * 3);
  for (let y = 0; y < height; y++) {
    sumRows(frame, region, rows, y, sums);
    for (let x = 0; x < width; x++) {
      const at = (y + top) * size + x + left;
      writePixel(sums, columns, x, gain, offset, data, at, size * size);
    }
  }
  return { data, scale, left, top };
}

/** The weighted mean of the source rows that output row `y` covers, as RGB for each column. */
function sumRows(
  { data, width }: Frame,
  region: Region,
  { first, count, weights, stride }: Taps,
  y: number,
  sums: Float32Array,
): void {
  sums.fill(0);
  for (let tap = 0; tap < count[y]!; tap++) {
    const weight = weights[y * stride + tap]!;
    let source = ((region.y + first[y]! + tap) * width + region.x) * 4;
    for (let i = 0; i < sums.length; i += 3, source += 4) {
      sums[i]! += weight * data[source]!;
      sums[i + 1]! += weight * data[source + 1]!;
      sums[i + 2]! += weight * data[source + 2]!;
    }
  }
}

function writePixel(
  sums: Float32Array,
  { first, count, weights, stride }: Taps,
  x: number,
  gain: number,
  offset: number,
  data: Float32Array,
  at: number,
  plane: number,
): void {
  let [red, green, blue] = [0, 0, 0];
  for (let tap = 0; tap < count[x]!; tap++) {
    const weight = weights[x * stride + tap]!;
    const source = (first[x]! + tap) * 3;
    red += weight * sums[source]!;
    green += weight * sums[source + 1]!;
    blue += weight * sums[source + 2]!;
  }
  data[at] = red * gain + offset;
  data[at + plane] = green * gain + offset;
  data[at + 2 * plane] = blue * gain + offset;
}
