import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import type { Proposal } from "./decode.ts";

/** Whether the box crosses an edge of the region that lies inside the frame: another shows it whole. */
export function isCut({ points: [x0, y0, x1, y1] }: Proposal, region: Region, frame: Frame): boolean {
  return (
    (region.x > 0 && x0! < region.x) ||
    (region.y > 0 && y0! < region.y) ||
    (region.x + region.width < frame.width && x1! > region.x + region.width) ||
    (region.y + region.height < frame.height && y1! > region.y + region.height)
  );
}
