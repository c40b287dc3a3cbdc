import type { DetectedFace } from "../detect/detected-face.ts";
import type { FaceSearch } from "../detect/region-search.ts";
import { isClear, showsFromNear } from "../detect/shows-from-near.ts";
import type { Frame } from "../frame/frame.ts";
import type { SessionLike } from "../session/session-like.ts";
import type { ExpressionSpec } from "../spec/expression-spec.ts";
import { classify, type CropReading } from "./expression-classifier.ts";
import { cropOfFace } from "./face-crop.ts";
import { FaceMemory, type Known } from "./face-memory.ts";
import { turnedFace } from "./turned-face.ts";

/** A face with what is seen of it. */
export interface FoundFace {
  readonly face: DetectedFace;
  readonly crop: Float32Array;
  readonly read: CropReading;
  /** Whether it was read out of the picture turned upside down. */
  readonly turned?: boolean;
}

/** Reads the faces that were found in a frame, and has a second look at those in doubt. */
export class FoundFaceReader {
  readonly #search: Pick<FaceSearch, "whole" | "part">;
  readonly #session: SessionLike;
  readonly #spec: ExpressionSpec;
  readonly #video = new FaceMemory();

  constructor(search: Pick<FaceSearch, "whole" | "part">, session: SessionLike, spec: ExpressionSpec) {
    this.#search = search;
    this.#session = session;
    this.#spec = spec;
  }

  /**
   * @param video whether the frame follows the last one that was read so: then a face that looks as it did
   *   is not read again, of several that hardly changed one is read in each frame, and only one mirrored
   */
  async read(frame: Frame, found: readonly DetectedFace[], video: boolean): Promise<readonly FoundFace[]> {
    const memory = video ? this.#video : new FaceMemory();
    const seen = found.map((face) => ({ face, box: face.box, crop: this.#cropOf(frame, face) }));
    const before = memory.next(seen);
    const due = memory.due(seen, before);
    const crops = due.map((place) => seen[place]!.crop);
    const read = await this.#classify(crops, video ? 1 : crops.length);
    const faces: FoundFace[] = [];
    const kept: { readonly known: Known; readonly box: DetectedFace["box"]; readonly crop: Float32Array }[] =
      [];
    for (const [place, one] of seen.entries()) {
      const fresh = read[due.indexOf(place)];
      const known = before[place] ?? null;
      const reading = fresh === undefined ? known!.read : memory.judged(fresh, one);
      const seenAs = { face: one.face, crop: one.crop, read: reading.what };
      let near = known?.near ?? null;
      if (reading.what.look === "upsideDown") {
        faces.push(await this.#turn(frame, seenAs));
      } else if (reading.what.look !== "face") {
        faces.push(seenAs);
      } else {
        const remembered = isClear(one.face) ? null : memory.shownFromNear(one, known, place);
        const shows = remembered ?? (await showsFromNear(this.#search, frame, one.face));
        if (remembered === null) near = memory.judged(shows, one);
        faces.push(shows ? seenAs : { ...seenAs, read: { ...reading.what, look: "noFace" } });
      }
      kept.push({ box: one.box, crop: one.crop, known: { read: reading, near } });
    }
    memory.keep(kept);
    return faces;
  }

  #cropOf(frame: Frame, { keypoints }: DetectedFace): Float32Array {
    return cropOfFace(frame, keypoints, this.#spec.detected.template);
  }

  #classify(crops: readonly Float32Array[], mirrors = crops.length): Promise<readonly CropReading[]> {
    return classify(this.#session, this.#spec, crops, "found", mirrors);
  }

  /** A face that is upside down, read the right way up where it can be. */
  async #turn(frame: Frame, one: FoundFace): Promise<FoundFace> {
    const face = await turnedFace(this.#search, frame, one.face);
    if (face === null) return one;
    const crop = this.#cropOf(frame, face);
    const [read] = await this.#classify([crop]);
    const readable = read?.look === "face" || read?.look === "covered";
    return readable ? { face, crop, read, turned: true } : one;
  }
}
