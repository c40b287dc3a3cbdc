import type { Frame } from "../frame/frame.ts";
import { wholeFrame, type Region } from "../frame/region.ts";
import type { SessionLike } from "../session/session-like.ts";
import { outputOf } from "../session/output-of.ts";
import type { DetectorSpec } from "../spec/detector-spec.ts";
import { anchorCentres } from "./anchors.ts";
import { decode, type Candidate } from "./decode.ts";
import type { DetectedFace } from "./detected-face.ts";
import { letterbox } from "./letterbox.ts";
import { tilesOf } from "./tiles.ts";
import { containment, overlap, weightedNms } from "./weighted-nms.ts";

/** A lone face at least this wide fills the picture: no others are looked for. Share of the longer side. */
const FILLS = 0.2;
/** Two finds of which one lies in the other by this share are one face, seen in two tiles. */
const SAME = 0.6;

/** Finds faces with BlazeFace (Bazarevsky et al. 2019). */
export class FaceDetector {
  readonly #session: SessionLike;
  readonly #spec: DetectorSpec;
  readonly #centres: Float64Array;

  constructor(session: SessionLike, spec: DetectorSpec) {
    this.#session = session;
    this.#spec = spec;
    this.#centres = anchorCentres(spec);
  }

  /**
   * Every face in the frame, largest box first. One run of the network where a single large face
   * is all there is; else overlapping tiles are searched for smaller ones too.
   */
  async detect(frame: Frame): Promise<readonly DetectedFace[]> {
    const whole = await this.#search(frame, wholeFrame(frame), this.#spec.decode.scoreThreshold);
    const longer = Math.max(frame.width, frame.height);
    const alone = whole.length === 1 && widthOf(whole[0]!) >= FILLS * longer;
    const found = alone
      ? whole
      : merge([...whole, ...(await this.#searchTiles(frame))], this.#spec.decode.nmsIou);
    return found.map(toFace).toSorted((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
  }

  async #searchTiles(frame: Frame): Promise<readonly Candidate[]> {
    const found: Candidate[] = [];
    for (const tile of tilesOf(frame)) {
      for (const face of await this.#search(frame, tile, this.#spec.tiles.scoreThreshold)) {
        if (!isCut(face, tile, frame)) found.push(face);
      }
    }
    return found;
  }

  /** Faces in one region, in pixels of the frame. */
  async #search(frame: Frame, region: Region, threshold: number): Promise<readonly Candidate[]> {
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

/** Whether the box crosses an edge of the tile that lies inside the frame: another tile shows it whole. */
function isCut({ points: [x0, y0, x1, y1] }: Candidate, tile: Region, frame: Frame): boolean {
  return (
    (tile.x > 0 && x0! < tile.x) ||
    (tile.y > 0 && y0! < tile.y) ||
    (tile.x + tile.width < frame.width && x1! > tile.x + tile.width) ||
    (tile.y + tile.height < frame.height && y1! > tile.y + tile.height)
  );
}

/** Keeps the best find of each face; tiles see the same face at several scales. */
function merge(candidates: readonly Candidate[], iou: number): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates.toSorted((a, b) => b.score - a.score)) {
    const known = kept.some(
      ({ points }) => overlap(points, candidate.points) > iou || containment(points, candidate.points) > SAME,
    );
    if (!known) kept.push(candidate);
  }
  return kept;
}

function widthOf({ points }: Candidate): number {
  return points[2]! - points[0]!;
}

function toFace({ points, score }: Candidate): DetectedFace {
  const [x0, y0, x1, y1, ...rest] = points;
  const keypoints = Array.from(
    { length: rest.length / 2 },
    (_, i) => [rest[2 * i]!, rest[2 * i + 1]!] as const,
  );
  return { box: { x: x0!, y: y0!, width: x1! - x0!, height: y1! - y0! }, keypoints, score };
}
