import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import { resample } from "../frame/resample.ts";
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
 * proportions. What of the region lies outside the frame is black. Shrinking averages over the
 * area that an input pixel covers, because plain bilinear sampling skips most pixels of a large
 * frame.
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
  const place = { x: left, y: top, width, height };
  return { data: resample(frame, region, { size, place, scale: gain, offset }), scale, left, top };
}
