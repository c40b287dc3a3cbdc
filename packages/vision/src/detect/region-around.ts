import type { Region } from "../frame/region.ts";
import type { Proposal } from "./decode.ts";

/** Side of the square in widths of the face: as large as the detector likes to see one. */
const ROOM = 3;
/** A smaller square would show more blur than face, pixels. */
const MIN_SIDE = 96;

/** A square around where a face was, inside the frame; `null` where it has left the frame. */
export function regionAround(
  { points: [x0, y0, x1, y1] }: Proposal,
  { width, height }: { readonly width: number; readonly height: number },
): Region | null {
  const [cx, cy] = [(x0! + x1!) / 2, (y0! + y1!) / 2];
  if (cx < 0 || cy < 0 || cx > width || cy > height) return null;
  const side = Math.min(Math.max(Math.round((x1! - x0!) * ROOM), MIN_SIDE), width, height);
  const within = (middle: number, length: number) =>
    Math.min(Math.max(Math.round(middle - side / 2), 0), length - side);
  return { x: within(cx, width), y: within(cy, height), width: side, height: side };
}
