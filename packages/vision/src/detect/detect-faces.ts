import type { Frame } from "../frame/frame.ts";
import type { Proposal } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";
import { fillsFrame } from "./fills-frame.ts";
import { mergeFinds } from "./merge-finds.ts";
import type { FaceSearch } from "./region-search.ts";
import { fineTilesOf, tilesOf } from "./tiles.ts";
import { toDetectedFaces } from "./to-detected-faces.ts";

/**
 * Every face in a single picture, largest box first. One run of the network where a single large
 * face is all there is; else overlapping tiles are searched for smaller ones too, and finer ones where
 * nobody is found in these.
 */
export async function detectFaces(search: FaceSearch, frame: Frame): Promise<readonly DetectedFace[]> {
  const found: Proposal[] = [...(await search.whole(frame))];
  if (fillsFrame(found, frame)) return toDetectedFaces(found);
  for (const tile of tilesOf(frame)) found.push(...(await search.part(frame, tile)));
  if (found.length > 0) return toDetectedFaces(mergeFinds(found, search.iou));
  for (const tile of fineTilesOf(frame))
    found.push(...(await search.part(frame, tile, search.fineThreshold)));
  return toDetectedFaces(mergeFinds(found, search.iou));
}
