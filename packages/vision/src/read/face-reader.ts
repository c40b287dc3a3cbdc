import type { Reading, Scores } from "@moodreel/core";
import { correctForRest, dominantOf, type Baseline } from "@moodreel/core/emotion";
import type { DetectedFace } from "../detect/detected-face.ts";
import { detectFaces } from "../detect/detect-faces.ts";
import { RegionSearch } from "../detect/region-search.ts";
import { VideoFaceDetector } from "../detect/video-face-detector.ts";
import { VisionError } from "../errors.ts";
import { checkFrame, type Frame } from "../frame/frame.ts";
import type { SessionLike } from "../session/session-like.ts";
import { parseDetectorSpec } from "../spec/detector-spec.ts";
import { parseExpressionSpec, type ExpressionSpec } from "../spec/expression-spec.ts";
import { classify } from "./expression-classifier.ts";
import { cropOfFace } from "./face-crop.ts";
import { cropOfTightPicture } from "./tight-crop.ts";
import type { FrameReadings } from "./frame-readings.ts";
import { DEFAULT_QUALITY_LIMITS, qualityReason, type QualityLimits } from "./quality.ts";

export interface FaceReaderOptions {
  /** Milliseconds from any fixed moment, for `ms`. */
  readonly now: () => number;
  readonly quality?: Partial<QualityLimits>;
}

export interface FaceReaderParts {
  readonly detector: SessionLike;
  readonly expression: SessionLike;
  /** Content of face-detector.json. */
  readonly detectorSpec: unknown;
  /** Content of expression.json. */
  readonly expressionSpec: unknown;
  readonly options: FaceReaderOptions;
}

export interface ReadOptions {
  /**
   * The whole picture is one tight, roughly upright face: none is searched for. Eyes and mouth are
   * still located in it, to align it as found faces are; where they are not made out it is read as
   * it is.
   */
  readonly crop?: boolean;
  /**
   * The frame follows the last one read with `video`: faces are followed, and small ones looked
   * for a little at a time, so that each frame is quick. One video per reader. Without it every
   * face in the picture is looked for at once, which suits photos.
   */
  readonly video?: boolean;
  /** How the person with the largest face looks at rest; see `restingBaseline`. */
  readonly baseline?: Baseline;
}

/** Frame → readings: finds every face, aligns it and reads its expression. */
export class FaceReader {
  readonly #search: RegionSearch;
  readonly #video: VideoFaceDetector;
  readonly #sessions: readonly SessionLike[];
  readonly #expression: SessionLike;
  readonly #spec: ExpressionSpec;
  readonly #now: () => number;
  readonly #limits: QualityLimits;
  #closed = false;

  /** @throws VisionError `model-unusable` when a spec does not fit this code */
  static create(parts: FaceReaderParts): FaceReader {
    return new FaceReader(parts);
  }

  private constructor({ detector, expression, detectorSpec, expressionSpec, options }: FaceReaderParts) {
    this.#search = new RegionSearch(detector, parseDetectorSpec(detectorSpec));
    this.#video = new VideoFaceDetector(this.#search);
    this.#spec = parseExpressionSpec(expressionSpec);
    this.#expression = expression;
    this.#sessions = [detector, expression];
    this.#now = options.now;
    this.#limits = { ...DEFAULT_QUALITY_LIMITS, ...options.quality };
  }

  /**
   * @throws VisionError `frame-invalid` or `image-too-large` for a frame that is none,
   *   `model-unusable` when a model gives no usable numbers, `reader-closed` after `close`
   */
  async read(
    frame: Frame,
    { crop = false, video = false, baseline }: ReadOptions = {},
  ): Promise<FrameReadings> {
    if (this.#closed) throw new VisionError("reader-closed", "The face reader is closed. Create a new one.");
    checkFrame(frame);
    const start = this.#now();
    const faces = crop ? [wholePicture(frame)] : await this.#detect(frame, video);
    const found = this.#now();
    const readings = await this.#readFaces(frame, faces, baseline);
    const end = this.#now();
    const ms = { decode: 0, detect: crop ? 0 : found - start, classify: end - found };
    return { faces: readings, width: frame.width, height: frame.height, ms };
  }

  /** Frees both models. Closing twice is fine. */
  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await Promise.all(this.#sessions.map((session) => session.close()));
  }

  #detect(frame: Frame, video: boolean): Promise<readonly DetectedFace[]> {
    return video ? this.#video.detect(frame) : detectFaces(this.#search, frame);
  }

  async #readFaces(
    frame: Frame,
    faces: readonly DetectedFace[],
    baseline: Baseline | undefined,
  ): Promise<readonly Reading[]> {
    const { template, detected } = this.#spec;
    const crops: Float32Array[] = [];
    for (const { keypoints } of faces) {
      crops.push(
        keypoints.length === 0
          ? await cropOfTightPicture(frame, this.#search, template)
          : cropOfFace(frame, keypoints, detected.template),
      );
    }
    const found = faces.map(({ keypoints }) => keypoints.length > 0);
    const scores = await classify(this.#expression, this.#spec, crops, found);
    return faces.map((face, index) => {
      const plain = scores[index]!;
      const own = index === 0 && baseline !== undefined ? correctForRest(plain, baseline) : plain;
      return this.#reading(face, crops[index]!, own);
    });
  }

  #reading(face: DetectedFace, crop: Float32Array, scores: Scores): Reading {
    const dominant = dominantOf(scores);
    const poor = qualityReason(crop, this.#spec.template.size, face.box.width, face.keypoints, this.#limits);
    const unsure = poor ?? (scores[dominant] < this.#spec.unsureBelow ? "low-confidence" : null);
    return { ...face, scores, dominant, unsure };
  }
}

function wholePicture({ width, height }: Frame): DetectedFace {
  return { box: { x: 0, y: 0, width, height }, keypoints: [], score: 1 };
}
