import type { Frame } from "../frame/frame.ts";
import type { DetectedFace } from "./detected-face.ts";
import type { FaceSearch } from "./region-search.ts";

/** From this score on a face needs no second look, 0 to 1. */
const CLEAR = 0.7;
/**
 * What a second look has to find, 0 to 1. Of 363 news and film faces with a score below 0.8 it finds all but
 * 1 in 100; of stage lights, clouds, icons and a letter that the first look took for faces it finds none.
 */
const FOUND = 0.66;
/** Room on each side of the face, in widths of it, in the order to try. */
const ROOMS = [0.5, 1] as const;
/** How far off, in widths of the face, and how much narrower or wider it may be found. */
const [MAX_SHIFT, MIN_SIZE, MAX_SIZE] = [0.4, 0.5, 1.8];

/** Whether the detector is so sure of a face that it needs no second look. */
export function isClear({ score }: DetectedFace): boolean {
  return score >= CLEAR;
}

/** Whether a face that the detector was not sure of shows in a square around it, too. */
export async function showsFromNear(
  search: Pick<FaceSearch, "part">,
  frame: Frame,
  face: DetectedFace,
): Promise<boolean> {
  if (isClear(face)) return true;
  const { box } = face;
  const { width } = box;
  const [cx, cy] = [box.x + width / 2, box.y + box.height / 2];
  for (const room of ROOMS) {
    const side = Math.round(width * (1 + 2 * room));
    const square = { x: Math.round(cx - side / 2), y: Math.round(cy - side / 2), width: side, height: side };
    const finds = await search.part(frame, square, FOUND);
    const same = finds.some(({ points: [x0, y0, x1, y1] }) => {
      const size = (x1! - x0!) / width;
      const shift = Math.max(Math.abs((x0! + x1!) / 2 - cx), Math.abs((y0! + y1!) / 2 - cy)) / width;
      return shift < MAX_SHIFT && size > MIN_SIZE && size < MAX_SIZE;
    });
    if (same) return true;
  }
  return false;
}
