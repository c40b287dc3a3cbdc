import { copyRegion } from "./copy-region.ts";
import type { Frame } from "./frame.ts";
import { layOut, roundUp, withPixelCode } from "./pixel-code.ts";
import type { Region } from "./region.ts";
import { triangleTaps } from "./triangle-taps.ts";

export interface Target {
  /** Of each of the three planes, pixels. */
  readonly size: number;
  /** Where in the planes the region comes to lie; the rest is black. */
  readonly place: Region;
  /** number = byte · scale + offset */
  readonly scale: number;
  readonly offset: number;
}

// A row's sums of bytes have to fit 16 bits, and the sums of those 32.
const ROW_SUM = 255;
const PIXEL_SUM = 65_535;
/** So much of a frame is worked on at a time, bytes: what a processor's cache holds. */
const BAND_BYTES = 1 << 20;

/**
 * Resizes a region of the frame, red, green and blue apart: [3, size, size]. What of the region
 * lies outside the frame is black.
 */
export function resample(frame: Frame, region: Region, target: Target): Float32Array {
  const { size, place, scale, offset } = target;
  const [left, right] = visible(region.x, region.width, frame.width);
  const [top, bottom] = visible(region.y, region.height, frame.height);
  const columns = triangleTaps(region.width, place.width, PIXEL_SUM, [left, right]);
  const rows = triangleTaps(region.height, place.height, ROW_SUM, [top, bottom]);
  const length = 3 * size * size;
  const rowBytes = roundUp((right - left) * 4);
  if (rowBytes === 0 || top === bottom) return new Float32Array(length).fill(offset);
  const held = Math.max(Math.floor(BAND_BYTES / rowBytes), ...rows.count);
  const [at, end] = layOut({
    first: columns.first.byteLength,
    count: columns.count.byteLength,
    columnWeights: columns.weights.byteLength,
    rowWeights: rows.weights.length,
    sums: rowBytes * 2,
    planes: length * Float32Array.BYTES_PER_ELEMENT,
    band: rowBytes * Math.min(held, bottom - top),
  });
  return withPixelCode(end, (code) => {
    const bytes = new Uint8Array(code.memory.buffer);
    new Int32Array(bytes.buffer, at.first).set(columns.first.map((first) => first - left));
    new Int32Array(bytes.buffer, at.count).set(columns.count);
    new Uint16Array(bytes.buffer, at.columnWeights).set(columns.weights);
    bytes.set(rows.weights, at.rowWeights);
    const planes = new Float32Array(bytes.buffer, at.planes, length).fill(offset);
    let [from, to] = [0, 0];
    for (let y = 0; y < place.height; y++) {
      const [first, count] = [rows.first[y]!, rows.count[y]!];
      if (count === 0) continue;
      if (first + count > to) {
        [from, to] = [first, Math.min(first + held, bottom)];
        const band = { x: region.x + left, y: region.y + from, width: right - left, height: to - from };
        copyRegion(frame, band, bytes, at.band, rowBytes);
      }
      const source = at.band + (first - from) * rowBytes;
      code.sumRows(source, rowBytes, count, at.rowWeights + y * rows.stride, at.sums, rowBytes);
      code.sumPixels(
        at.sums,
        at.first,
        at.count,
        at.columnWeights,
        columns.stride * columns.weights.BYTES_PER_ELEMENT,
        at.planes + ((place.y + y) * size + place.x) * planes.BYTES_PER_ELEMENT,
        size * size * planes.BYTES_PER_ELEMENT,
        place.width,
        scale / ROW_SUM / PIXEL_SUM,
        offset,
      );
    }
    return planes.slice();
  });
}

/** The part of a stretch that the frame has, counted from the stretch's start. */
function visible(start: number, length: number, limit: number): readonly [from: number, to: number] {
  const from = Math.min(Math.max(0, -start), length);
  return [from, Math.max(from, Math.min(length, limit - start))];
}
