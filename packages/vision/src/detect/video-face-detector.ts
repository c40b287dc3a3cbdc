import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import type { Candidate } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";
import { fillsFrame, isPlacedWell } from "./fills-frame.ts";
import { closest, movedWith, type FollowedFace } from "./followed-face.ts";
import { isSameFace } from "./merge-finds.ts";
import type { FaceSearch } from "./region-search.ts";
import { regionAround } from "./region-around.ts";
import { tilesOf } from "./tiles.ts";
import { toDetectedFaces } from "./to-detected-faces.ts";

/** With a face in view, a tile is searched in so many frames until all were … */
const SWEEP_AT_FIRST = 2;
/** … and later: newcomers can wait a few seconds. */
const SWEEP_LATER = 4;
/** A face that was there in the frame before is believed from this score on, 0 to 1. */
const KEEP = 0.25;
/** At most so many small faces that are new or just lost from sight are looked at in one frame. */
const URGENT_LOOKS = 3;

/**
 * Finds faces in the frames of one video. What tiles are to a picture is spread over frames here:
 * each takes a glimpse of the whole frame, then looks from near at one small face in turn or searches
 * one more tile. So a frame takes two runs of the network, not eighteen, and one where a single face
 * fills it.
 */
export class VideoFaceDetector {
  readonly #search: FaceSearch;
  #followed: readonly FollowedFace[] = [];
  #now = 0;
  #nextTile = 0;
  /** Tiles searched since the picture changed, or nobody or only one large face was in it. */
  #swept = 0;

  constructor(search: FaceSearch) {
    this.#search = search;
  }

  /** Every face found in the next frame, largest box first. */
  async detect(frame: Frame): Promise<readonly DetectedFace[]> {
    this.#now++;
    const glimpses = await this.#search.whole(frame, KEEP);
    const before = this.#followed.length;
    const lost = this.#carryOver(glimpses, frame);
    const cut = lost.size > 0 && lost.size === before;
    const alone = fillsFrame(this.#faces(), frame);
    if (cut || alone) this.#swept = 0;
    if (!alone) await this.#fromNear(frame, lost);
    return toDetectedFaces(this.#faces());
  }

  #faces(): readonly Candidate[] {
    return this.#followed.map(({ face }) => face);
  }

  /** Known faces as they are glimpsed now, and new ones. Returns those just lost from sight. */
  #carryOver(glimpses: readonly Candidate[], frame: Frame): ReadonlySet<FollowedFace> {
    const free = new Set(glimpses);
    const lost = new Set<FollowedFace>();
    const known = this.#followed.map((followed): FollowedFace => {
      const before = followed.glimpse;
      const glimpse = closest(before ?? followed.face, free, (other) => other, this.#search.iou);
      if (glimpse !== null) free.delete(glimpse);
      const next = { ...followed, glimpse };
      if (glimpse === null && before !== null) lost.add(next);
      if (glimpse === null) return next;
      if (isPlacedWell(glimpse, frame)) return { ...next, face: glimpse };
      // Seen from near while out of sight: there is nothing to compare the glimpse with.
      return before === null ? next : { ...next, face: movedWith(followed.face, before, glimpse) };
    });
    const fresh = [...free].filter(({ score }) => score >= this.#search.threshold);
    this.#followed = [...known, ...fresh.map((face) => ({ face, glimpse: face, seenAt: null }))];
    return lost;
  }

  /** Looks at faces that are new or just lost; else at a tile, or at the next in turn. */
  async #fromNear(frame: Frame, lost: ReadonlySet<FollowedFace>): Promise<void> {
    const small = this.#followed.filter((one) => lost.has(one) || !isPlacedWell(one.face, frame));
    const urgent = small.filter((one) => lost.has(one) || one.seenAt === null);
    for (const one of urgent.slice(0, URGENT_LOOKS)) await this.#look(frame, one);
    const forgotten = new Set(urgent.slice(URGENT_LOOKS).filter((one) => lost.has(one)));
    this.#followed = this.#followed.filter((one) => !forgotten.has(one));
    const nobody = this.#followed.length === 0;
    if (nobody) this.#swept = 0;
    else if (urgent.length > 0) return;
    const tiles = tilesOf(frame);
    const [next] = small.toSorted((a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0));
    const every = this.#swept < tiles.length ? SWEEP_AT_FIRST : SWEEP_LATER;
    if (nobody || this.#now % every === 0) await this.#sweep(frame, tiles);
    else if (next !== undefined) await this.#look(frame, next);
  }

  /** Looks at a face from near. Where it is not seen, a glimpse is still believed, a memory is not. */
  async #look(frame: Frame, one: FollowedFace): Promise<void> {
    // Another look may have shown it, too.
    if (!this.#followed.includes(one)) return;
    const region = regionAround(one.face, frame);
    if (region !== null) this.#see(await this.#near(frame, region, one));
    const others = this.#followed.filter((other) => other !== one);
    if (others.length === this.#followed.length) return;
    this.#followed = one.glimpse === null ? others : [...others, { ...one, seenAt: this.#now }];
  }

  /** What shows near a known face: of that face less of a score is enough. */
  async #near(frame: Frame, region: Region, { face: known }: FollowedFace): Promise<readonly Candidate[]> {
    const { iou, threshold, partThreshold } = this.#search;
    const finds = await this.#search.part(frame, region, threshold);
    return finds.filter((face) => face.score >= partThreshold || isSameFace(face, known, iou));
  }

  /** The next tile of an endless sweep. */
  async #sweep(frame: Frame, tiles: readonly Region[]): Promise<void> {
    this.#swept++;
    const tile = tiles[this.#nextTile++ % tiles.length];
    if (tile !== undefined) this.#see(await this.#search.part(frame, tile));
  }

  /** Takes in what was seen from near: better places of known faces, and new faces. */
  #see(finds: readonly Candidate[]): void {
    const seenAt = this.#now;
    for (const face of finds) {
      const known = closest(face, this.#followed, (one) => one.face, this.#search.iou);
      const others = this.#followed.filter((one) => one !== known);
      this.#followed = [...others, { face, glimpse: known?.glimpse ?? null, seenAt }];
    }
  }
}
