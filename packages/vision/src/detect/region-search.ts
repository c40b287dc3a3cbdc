import type { Frame } from "../frame/frame.ts";
import { wholeFrame, type Region } from "../frame/region.ts";
import { outputOf } from "../session/output-of.ts";
import type { SessionLike } from "../session/session-like.ts";
import type { DetectorSpec } from "../spec/detector-spec.ts";
import { anchorCentres } from "../spec/anchors.ts";
import { decode, type Proposal } from "./decode.ts";
import { isCut } from "./is-cut.ts";
import { letterbox } from "./letterbox.ts";
import { weightedNms } from "./weighted-nms.ts";

/** What the strategies of looking build on. */
export type FaceSearch = Pick<
  RegionSearch,
  "iou" | "threshold" | "partThreshold" | "fineThreshold" | "whole" | "part"
>;

/**
 * Margins around a tight crop, in shares of its side, in the order to try. The detector is made for
 * faces with room around them; among black margins of 8 to 36 pixels around FER+ pictures of 48,
 * these found most (training/moodreel_training/prepare.py).
 */
const MARGINS = [1 / 3, 1 / 6, 1 / 2] as const;

/** One run of BlazeFace (Bazarevsky et al. 2019) on a part of a frame. */
export class RegionSearch {
  readonly #session: SessionLike;
  readonly #spec: DetectorSpec;
  readonly #centres: Float64Array;

  constructor(session: SessionLike, spec: DetectorSpec) {
    this.#session = session;
    this.#spec = spec;
    this.#centres = anchorCentres(spec);
  }

  /** Overlap (intersection over union) from which two finds are one face, 0 to 1. */
  get iou(): number {
    return this.#spec.decode.nmsIou;
  }

  /** Score from which a find in the whole frame is a face, 0 to 1. */
  get threshold(): number {
    return this.#spec.decode.scoreThreshold;
  }

  /**
   * Faces that show in the frame as a whole, in pixels of the frame, best first.
   *
   * @param least score, 0 to 1
   */
  whole(frame: Frame, least = this.threshold): Promise<readonly Proposal[]> {
    return this.#search(frame, wholeFrame(frame), least);
  }

  /**
   * Score from which a find in a part of the frame is a face, 0 to 1: higher than for the whole,
   * since enlarged parts show more false faces.
   */
  get partThreshold(): number {
    return this.#spec.tiles.scoreThreshold;
  }

  /** The same for the finest tiles, which are many. */
  get fineThreshold(): number {
    return this.#spec.tiles.fineThreshold;
  }

  /**
   * Faces that lie wholly in a part of the frame.
   *
   * @param least score, 0 to 1
   */
  async part(frame: Frame, region: Region, least = this.partThreshold): Promise<readonly Proposal[]> {
    const found = await this.#search(frame, region, least);
    return found.filter((face) => !isCut(face, region, frame));
  }

  /** The face that a tight crop shows, in pixels of the crop; `null` where none is made out. */
  async tight(crop: Frame): Promise<Proposal | null> {
    for (const margin of MARGINS) {
      const room = Math.round(Math.max(crop.width, crop.height) * margin);
      const [width, height] = [crop.width + 2 * room, crop.height + 2 * room];
      const region = { x: -room, y: -room, width, height };
      const [best] = await this.#search(crop, region, this.threshold);
      if (best !== undefined) return best;
    }
    return null;
  }

  async #search(frame: Frame, region: Region, threshold: number): Promise<readonly Proposal[]> {
    const { input, outputs, decode: how } = this.#spec;
    const { data, scale, left, top } = letterbox(frame, region, input);
    const result = await this.#session.run({ [input.name]: { data, dims: [1, 3, input.size, input.size] } });
    const count = this.#centres.length / 2;
    const boxes = outputOf(result, outputs.boxes, count * 16);
    const logits = outputOf(result, outputs.logits, count);
    return weightedNms(decode(boxes, logits, this.#centres, how, threshold), how.nmsIou).map(
      ({ points, score }) => ({
        score,
        points: points.map((value, column) =>
          column % 2 === 0
            ? (value * input.size - left) / scale + region.x
            : (value * input.size - top) / scale + region.y,
        ),
      }),
    );
  }
}
