import type { DetectedFace } from "../detect/detected-face.ts";
import type { FaceSearch } from "../detect/region-search.ts";
import { toDetectedFaces } from "../detect/to-detected-faces.ts";
import type { Frame } from "../frame/frame.ts";

/** Room around the face in the turned picture, in widths of its box on each side. */
const ROOM = 0.8;

/**
 * A face that is upside down as it shows when the picture is turned by 180°, in pixels of the frame as
 * it is; `null` where none shows. The detector puts eyes and mouth of such a face as if it stood upright.
 */
export async function turnedFace(
  search: Pick<FaceSearch, "whole">,
  frame: Frame,
  { box }: DetectedFace,
): Promise<DetectedFace | null> {
  const room = box.width * ROOM;
  const [left, top] = [Math.max(0, Math.floor(box.x - room)), Math.max(0, Math.floor(box.y - room))];
  const right = Math.min(frame.width, Math.ceil(box.x + box.width + room));
  const bottom = Math.min(frame.height, Math.ceil(box.y + box.height + room));
  if (right <= left || bottom <= top) return null;
  const [best] = await search.whole(turned(frame, left, top, right - left, bottom - top));
  if (best === undefined) return null;
  const [face] = toDetectedFaces([best]);
  if (face === undefined) return null;
  const { x, y, width, height } = face.box;
  return {
    score: face.score,
    box: { x: right - x - width, y: bottom - y - height, width, height },
    keypoints: face.keypoints.map(([px, py]) => [right - px, bottom - py] as const),
  };
}

/** A part of a frame, turned by 180°. */
function turned(frame: Frame, left: number, top: number, width: number, height: number): Frame {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const from = ((top + y) * frame.width + left + x) * 4;
      const to = ((height - 1 - y) * width + (width - 1 - x)) * 4;
      data.set(frame.data.subarray(from, from + 4), to);
    }
  }
  return { width, height, data };
}
