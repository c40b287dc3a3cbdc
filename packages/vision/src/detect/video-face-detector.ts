import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import type { Candidate } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";
import { fillsFrame } from "./fills-frame.ts";
import { isSameFace, mergeFinds } from "./merge-finds.ts";
import type { FaceSearch } from "./region-search.ts";
import { regionAround } from "./region-around.ts";
import { tilesOf } from "./tiles.ts";
import { toDetectedFaces } from "./to-detected-faces.ts";

/** With a face in view, one tile is searched in so many frames: newcomers can wait a few seconds. */
const SWEEP_EVERY = 4;
/** A face that was there in the frame before is believed from this score on, 0 to 1. */
const KEEP = 0.25;
/** At most so many faces too small for the whole frame's pass are followed, one run each. */
const MAX_FOLLOWED = 6;

/**
 * Finds faces in the frames of one video. What tiles are to a picture is spread over frames here:
 * each looks at the whole frame, at the places of small faces of the frame before, and now and
 * then at one more tile. So a frame takes one or two runs of the network, not eighteen.
 */
export class VideoFaceDetector {
  readonly #search: FaceSearch;
  #last: readonly Candidate[] = [];
  #frames = 0;
  #nextTile = 0;

  constructor(search: FaceSearch) {
    this.#search = search;
  }

  /** Every face found in the next frame, largest box first. */
  async detect(frame: Frame): Promise<readonly DetectedFace[]> {
    const { iou, threshold } = this.#search;
    const whole = (await this.#search.whole(frame, KEEP)).filter(
      (face) => face.score >= threshold || this.#last.some((known) => isSameFace(known, face, iou)),
    );
    this.#last = fillsFrame(whole, frame)
      ? whole
      : mergeFinds([...whole, ...(await this.#smaller(frame, whole))], iou);
    this.#frames++;
    return toDetectedFaces(this.#last);
  }

  async #smaller(frame: Frame, whole: readonly Candidate[]): Promise<readonly Candidate[]> {
    const found: Candidate[] = [];
    const lost = this.#last.filter((face) => !whole.some((seen) => isSameFace(seen, face, this.#search.iou)));
    for (const face of lost.slice(0, MAX_FOLLOWED)) {
      const region = regionAround(face, frame);
      if (region !== null) found.push(...(await this.#search.part(frame, region)));
    }
    const nobody = whole.length + found.length === 0;
    const tile = nobody || this.#frames % SWEEP_EVERY === 0 ? this.#tile(frame) : null;
    if (tile !== null) found.push(...(await this.#search.part(frame, tile)));
    return found;
  }

  /** The next tile of an endless sweep. */
  #tile(frame: Frame): Region | null {
    const tiles = tilesOf(frame);
    return tiles[this.#nextTile++ % tiles.length] ?? null;
  }
}
