import type { DetectorSpec } from "../spec/detector-spec.ts";
import type { Letterboxed } from "./letterbox.ts";

/** A smaller letterboxed picture, `side` squared, in the middle of a black one of the detector's size. */
export function framedBy(
  inner: Letterboxed,
  side: number,
  { size, offset }: DetectorSpec["input"],
): Letterboxed {
  const data = new Float32Array(3 * size * size).fill(offset);
  const start = Math.floor((size - side) / 2);
  for (let channel = 0; channel < 3; channel++) {
    for (let y = 0; y < side; y++) {
      const from = (channel * side + y) * side;
      data.set(inner.data.subarray(from, from + side), (channel * size + y + start) * size + start);
    }
  }
  return { data, scale: inner.scale, left: inner.left + start, top: inner.top + start };
}
