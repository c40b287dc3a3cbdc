import type { Frame } from "../frame/frame.ts";
import type { Region } from "../frame/region.ts";
import type { Proposal } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";
import { fillsFrame, isPlacedWell } from "./fills-frame.ts";
import { closest, movedWith, type FollowedFace } from "./followed-face.ts";
import { FacePatch } from "./face-patch.ts";
import { isSameFace } from "./merge-finds.ts";
import type { FaceSearch } from "./region-search.ts";
import { regionAround } from "./region-around.ts";
import { fineTilesOf, tilesOf } from "./tiles.ts";
import { toDetectedFaces } from "./to-detected-faces.ts";

// With a face in view, a tile is searched in so many frames: until all were, less often where a face
// has to be followed that shows from near alone, and later, since newcomers can wait a few seconds.
const SWEEP_AT_FIRST = 2;
const SWEEP_AND_FOLLOW = 4;
const SWEEP_LATER = 8;
/** A face that was there in the frame before is believed from this score on, 0 to 1. */
const KEEP = 0.25;
/** At most so many small faces that are new or just lost from sight are looked at in one frame. */
const URGENT_LOOKS = 3;

/**
 * Finds faces in the frames of one video. What tiles are to a picture is spread over frames here:
 * one gets a glimpse of the whole frame, the next a look from near at one small face in turn or at
 * one more tile; between looks a small face is found again by how it looked. So a frame takes one run
 * of the network, not eighteen: three while nobody is there, more where faces are new.
 */
export class VideoFaceDetector {
  readonly #search: FaceSearch;
  #followed: readonly FollowedFace[] = [];
  #now = 0;
  #glimpsedAt = 0;
  #nextTile = 0;
  #nextFine = 0;
  #sweptAt = 0;
  /** Tiles searched since the picture changed, or nobody or only one large face was in it. */
  #swept = 0;

  constructor(search: FaceSearch) {
    this.#search = search;
  }

  /** Every face found in the next frame, largest box first. */
  async detect(frame: Frame): Promise<readonly DetectedFace[]> {
    this.#now++;
    const before = this.#followed;
    const near = this.#glimpsedAt === this.#now - 1 ? this.#due(frame) : null;
    if (near === null) await this.#glimpse(frame);
    else if (near === "tile") await this.#sweep(frame);
    else await this.#look(frame, near);
    this.#place(frame, before);
    return toDetectedFaces(this.#faces());
  }

  /** What is to be looked at from near: a tile, or the small face that was not looked at for longest. */
  #due(frame: Frame): FollowedFace | "tile" | null {
    if (this.#followed.length === 0 || fillsFrame(this.#glimpsed(), frame)) return null;
    const small = this.#followed.filter(({ face }) => !isPlacedWell(face, frame));
    const atFirst = small.some(({ glimpse }) => glimpse === null) ? SWEEP_AND_FOLLOW : SWEEP_AT_FIRST;
    const every = this.#swept < tilesOf(frame).length ? atFirst : SWEEP_LATER;
    if (this.#now - this.#sweptAt >= every) return "tile";
    return small.toSorted((a, b) => (a.seenAt ?? 0) - (b.seenAt ?? 0))[0] ?? null;
  }

  async #glimpse(frame: Frame): Promise<void> {
    this.#glimpsedAt = this.#now;
    const glimpses = await this.#search.whole(frame, KEEP);
    const before = this.#followed.length;
    const lost = this.#carryOver(glimpses, frame);
    const cut = lost.size > 0 && lost.size === before;
    await this.#lookAtUrgent(frame, lost);
    const alone = fillsFrame(this.#glimpsed(), frame);
    const nobody = this.#followed.length === 0;
    if (cut || alone || nobody) this.#swept = 0;
    if (nobody) await this.#sweep(frame);
    if (this.#followed.length === 0) await this.#sweepFinely(frame);
  }

  #faces(): readonly Proposal[] {
    return this.#followed.map(({ face }) => face);
  }

  /** Faces that the last glimpse showed: what is only remembered says nothing about the frame. */
  #glimpsed(): readonly Proposal[] {
    return this.#followed.filter(({ glimpse }) => glimpse !== null).map(({ face }) => face);
  }

  /**
   * Known faces as they are glimpsed now, and new ones. Returns those to look for, or to let go: just
   * lost from sight, or so large that a glimpse would show them; with the score from which a look
   * from near still believes them.
   */
  #carryOver(glimpses: readonly Proposal[], frame: Frame): ReadonlyMap<FollowedFace, number> {
    const free = new Set(glimpses);
    const lost = new Map<FollowedFace, number>();
    const known = this.#followed.map((followed): FollowedFace => {
      const before = followed.glimpse;
      const same = closest(before ?? followed.face, free, (other) => other, this.#search.iou);
      if (same !== null) free.delete(same);
      const large = isPlacedWell(followed.face, frame);
      const clear = large || (before !== null && before.score >= this.#search.partThreshold);
      // What is suddenly faint where a face was clear is more likely what came after it.
      const glimpse = clear && same !== null && same.score < this.#search.threshold ? null : same;
      const next = { ...followed, glimpse };
      if (glimpse === null && (before !== null || large))
        lost.set(next, clear ? this.#search.partThreshold : this.#search.threshold);
      if (glimpse === null) return next;
      if (isPlacedWell(glimpse, frame)) return { ...next, face: glimpse };
      // Seen from near while out of sight: there is nothing to compare the glimpse with.
      return before === null ? next : { ...next, face: movedWith(followed.face, before, glimpse) };
    });
    const fresh = [...free].filter(({ score }) => score >= this.#search.threshold);
    this.#followed = [...known, ...fresh.map((face) => ({ face, glimpse: face, seenAt: null, patch: null }))];
    return lost;
  }

  /** Looks at small faces that are new, and at faces just lost from sight. */
  async #lookAtUrgent(frame: Frame, lost: ReadonlyMap<FollowedFace, number>): Promise<void> {
    const urgent = this.#followed.filter(
      (one) => lost.has(one) || (one.seenAt === null && !isPlacedWell(one.face, frame)),
    );
    for (const one of urgent.slice(0, URGENT_LOOKS)) await this.#look(frame, one, lost.get(one));
    const forgotten = new Set(urgent.slice(URGENT_LOOKS).filter((one) => lost.has(one)));
    this.#followed = this.#followed.filter((one) => !forgotten.has(one));
  }

  /** Looks at a face from near. Where it is not seen, a clear glimpse is believed, a memory is not. */
  async #look(frame: Frame, one: FollowedFace, least = this.#search.threshold): Promise<void> {
    // Another look may have shown it, too.
    if (!this.#followed.includes(one)) return;
    const region = regionAround(one.face, frame);
    if (region !== null) this.#see(await this.#near(frame, region, one, least));
    const others = this.#followed.filter((other) => other !== one);
    if (others.length === this.#followed.length) return;
    const believed = one.glimpse !== null && one.glimpse.score >= this.#search.threshold;
    this.#followed = believed ? [...others, { ...one, seenAt: this.#now }] : others;
  }

  /** What shows near a known face: of that face a score of `least` is enough. */
  async #near(
    frame: Frame,
    region: Region,
    { face: known }: FollowedFace,
    least: number,
  ): Promise<readonly Proposal[]> {
    const { iou, partThreshold } = this.#search;
    const finds = await this.#search.part(frame, region, least);
    return finds.filter((face) => face.score >= partThreshold || isSameFace(face, known, iou));
  }

  /** The next tile of an endless sweep. */
  async #sweep(frame: Frame): Promise<void> {
    const tiles = tilesOf(frame);
    this.#swept++;
    this.#sweptAt = this.#now;
    const tile = tiles[this.#nextTile++ % tiles.length];
    if (tile !== undefined) this.#see(await this.#search.part(frame, tile));
  }

  /** The next of the finest tiles, while nobody is there. */
  async #sweepFinely(frame: Frame): Promise<void> {
    const tiles = fineTilesOf(frame);
    const tile = tiles[this.#nextFine++ % tiles.length];
    if (tile !== undefined) this.#see(await this.#search.part(frame, tile, this.#search.fineThreshold));
  }

  /** Takes in what was seen from near: better places of known faces, and new faces. */
  #see(finds: readonly Proposal[]): void {
    const seenAt = this.#now;
    for (const face of finds) {
      const known = closest(face, this.#followed, (one) => one.face, this.#search.iou);
      const others = this.#followed.filter((one) => one !== known);
      this.#followed = [...others, { face, glimpse: known?.glimpse ?? null, seenAt, patch: null }];
    }
  }

  /** Puts small faces that were not seen from near in this frame where they look as they did when they were. */
  #place(frame: Frame, before: readonly FollowedFace[]): void {
    this.#followed = this.#followed.map((one) => {
      if (one.seenAt === null || isPlacedWell(one.face, frame)) return one;
      if (one.patch === null) {
        return one.seenAt === this.#now ? { ...one, patch: FacePatch.of(frame, one.face) } : one;
      }
      const last = before.find(({ patch }) => patch === one.patch)?.face ?? one.face;
      const face = one.patch.find(frame, last) ?? one.patch.find(frame, one.face);
      return face === null ? one : { ...one, face };
    });
  }
}
