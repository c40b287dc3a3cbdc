import type { Frame } from "./frame.ts";
import type { Region } from "./region.ts";

/** Copies a region that lies inside the frame, RGBA, into `bytes` at `to`, rows `stride` bytes apart. */
export function copyRegion(
  { data, width }: Frame,
  { x, y, width: columns, height: rows }: Region,
  bytes: Uint8Array,
  to: number,
  stride: number,
): void {
  const start = (y * width + x) * 4;
  if (stride === width * 4 && columns === width) {
    bytes.set(data.subarray(start, start + rows * stride), to);
    return;
  }
  for (let row = 0; row < rows; row++) {
    const from = start + row * width * 4;
    bytes.set(data.subarray(from, from + columns * 4), to + row * stride);
  }
}
