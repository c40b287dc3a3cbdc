import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";

/** Grey values, 0 to 255 and not rounded, of a part of a frame. */
export interface GreyPatch extends Region {
  readonly data: Float32Array;
}

/** Luma by ITU-R BT.601: 0.299 red + 0.587 green + 0.114 blue. */
export function greyPatch({ data, width }: Frame, region: Region): GreyPatch {
  const grey = new Float32Array(region.width * region.height);
  let to = 0;
  for (let y = 0; y < region.height; y++) {
    let from = ((region.y + y) * width + region.x) * 4;
    for (let x = 0; x < region.width; x++, from += 4) {
      grey[to++] = 0.299 * data[from]! + 0.587 * data[from + 1]! + 0.114 * data[from + 2]!;
    }
  }
  return { ...region, data: grey };
}
