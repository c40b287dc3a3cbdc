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

/** Once all tiles were searched, the next is in so many frames: newcomers can wait a few seconds. */
const SWEEP_EVERY = 4;
/** A face that was there in the frame before is believed from this score on, 0 to 1. */
const KEEP = 0.25;
/** At most so many small faces that are new or just lost from sight are looked at in one frame. */
const URGENT_LOOKS = 3;

/**
 * Finds faces in the frames of one video. What tiles are to a picture is spread over frames here:
 * each takes a glimpse of the whole frame, looks from near at one small face in turn, and searches
 * one more tile, after the first sweep only now and then. So a frame takes two or three runs of the
 * network, not eighteen, and one where a single face fills it.
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
    if (!alone) {
      await this.#look(frame, lost);
      await this.#sweep(frame);
    }
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

  /** Looks at small faces from near: those that are new or just lost, else the next in turn. */
  async #look(frame: Frame, lost: ReadonlySet<FollowedFace>): Promise<void> {
    const small = this.#followed.filter((one) => lost.has(one) || !isPlacedWell(one.face, frame));
    const urgent = small.filter((one) => lost.has(one) || one.seenAt === null);
    const turn = small.toSorted((a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0)).slice(0, 1);
    for (const one of urgent.length > 0 ? urgent.slice(0, URGENT_LOOKS) : turn) {
      // Another look may have shown it, too.
      if (!this.#followed.includes(one)) continue;
      const region = regionAround(one.face, frame);
      if (region !== null) this.#see(await this.#near(frame, region, one));
      // Not seen from near: a glimpse is still believed, a memory is not.
      const others = this.#followed.filter((other) => other !== one);
      if (others.length === this.#followed.length) continue;
      this.#followed = one.glimpse === null ? others : [...others, { ...one, seenAt: this.#now }];
    }
    const forgotten = new Set(urgent.slice(URGENT_LOOKS).filter((one) => lost.has(one)));
    this.#followed = this.#followed.filter((one) => !forgotten.has(one));
  }

  /** What shows near a known face: of that face less of a score is enough. */
  async #near(frame: Frame, region: Region, { face: known }: FollowedFace): Promise<readonly Candidate[]> {
    const { iou, threshold, partThreshold } = this.#search;
    const finds = await this.#search.part(frame, region, threshold);
    return finds.filter((face) => face.score >= partThreshold || isSameFace(face, known, iou));
  }

  /** The next tile of an endless sweep: one in each frame until all were searched, then now and then. */
  async #sweep(frame: Frame): Promise<void> {
    const tiles = tilesOf(frame);
    if (this.#followed.length === 0) this.#swept = 0;
    if (this.#swept >= tiles.length && this.#now % SWEEP_EVERY !== 0) return;
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
