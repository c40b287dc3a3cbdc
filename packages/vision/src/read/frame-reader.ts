import type { Reading } from "@moodreel/core";
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
import { classify, type CropReading } from "./expression-classifier.ts";
import { FoundFaceReader, type FoundFace } from "./found-face-reader.ts";
import { cropOfTightPicture } from "./tight-crop.ts";
import type { FrameOptions } from "./frame-options.ts";
import { outcomeOf, type FrameReadings } from "./frame-readings.ts";
import { DEFAULT_QUALITY_LIMITS, qualityReason, type QualityLimits } from "./quality.ts";

export interface FrameReaderParts {
  readonly detector: SessionLike;
  readonly expression: SessionLike;
  /** Content of face-detector.json. */
  readonly detectorSpec: unknown;
  /** Content of expression.json. */
  readonly expressionSpec: unknown;
  /** Milliseconds from any fixed moment, for `ms`. */
  readonly now: () => number;
  readonly quality?: Partial<QualityLimits> | undefined;
}

/**
 * Top score from which a face that had to be turned upright is sure, 0 to 1: nobody sits before a camera so, and
 * of the portraits 4 in 100 would be wrong and sure.
 */
const SURE_OF_TURNED = 0.85;

/** Frame → readings: finds every face, aligns it and reads its expression. */
export class FrameReader {
  readonly #search: RegionSearch;
  readonly #video: VideoFaceDetector;
  readonly #found: FoundFaceReader;
  readonly #sessions: readonly SessionLike[];
  readonly #expression: SessionLike;
  readonly #spec: ExpressionSpec;
  readonly #now: () => number;
  readonly #limits: QualityLimits;
  #closed = false;

  /** @throws VisionError `model-unusable` when a spec does not fit this code */
  constructor({ detector, expression, detectorSpec, expressionSpec, now, quality }: FrameReaderParts) {
    this.#search = new RegionSearch(detector, parseDetectorSpec(detectorSpec));
    this.#video = new VideoFaceDetector(this.#search);
    this.#spec = parseExpressionSpec(expressionSpec);
    this.#expression = expression;
    this.#found = new FoundFaceReader(this.#search, expression, this.#spec);
    this.#sessions = [detector, expression];
    this.#now = now;
    this.#limits = { ...DEFAULT_QUALITY_LIMITS, ...quality };
  }

  /**
   * @throws VisionError `frame-invalid` or `image-too-large` for a frame that cannot be one,
   *   `model-unusable` when a model gives no usable numbers, `reader-closed` after `close`
   */
  async read(
    frame: Frame,
    { crop = false, video = false, baseline }: FrameOptions = {},
  ): Promise<FrameReadings> {
    if (this.#closed) throw new VisionError("reader-closed", "The face reader is closed. Create a new one.");
    checkFrame(frame);
    const start = this.#now();
    const found = crop ? [] : await this.#detect(frame, video);
    const detected = this.#now();
    const faces = crop
      ? [await this.#readCrop(frame, baseline)]
      : await this.#readFound(frame, found, video, baseline);
    const end = this.#now();
    const ms = { decode: 0, detect: crop ? 0 : detected - start, classify: end - detected };
    return { outcome: outcomeOf(faces), faces, width: frame.width, height: frame.height, ms };
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

  /** The whole picture as one face. */
  async #readCrop(frame: Frame, baseline: Baseline | undefined): Promise<Reading> {
    const { width, height } = frame;
    const crop = await cropOfTightPicture(frame, this.#search, this.#spec.template);
    const [read] = await classify(this.#expression, this.#spec, [crop], "tight");
    const face = { box: { x: 0, y: 0, width, height }, keypoints: [], score: 1 };
    return this.#reading({ face, crop, read: read! }, baseline);
  }

  async #readFound(
    frame: Frame,
    found: readonly DetectedFace[],
    video: boolean,
    baseline: Baseline | undefined,
  ): Promise<readonly Reading[]> {
    const faces = await this.#found.read(frame, found, video);
    const people = faces.toSorted((a, b) => doubt(a.read) - doubt(b.read));
    return people.map((one, place) => this.#reading(one, place === 0 ? baseline : undefined));
  }

  #reading({ face, crop, read, turned = false }: FoundFace, baseline: Baseline | undefined): Reading {
    const { scores: seen, look } = read;
    const scores = baseline === undefined ? seen : correctForRest(seen, baseline);
    const dominant = dominantOf(scores);
    const { size } = this.#spec.template;
    const poor = qualityReason(crop, size, face.box.width, face.keypoints, this.#limits, look);
    const least = Math.max(this.#spec.unsureBelow, turned ? SURE_OF_TURNED : 0);
    const unsure = poor ?? (scores[dominant] < least ? "low-confidence" : null);
    return { ...face, scores, dominant, unsure };
  }
}

/** What is hardly a face comes after every person, however large it is. */
function doubt({ look }: CropReading): number {
  return look === "noFace" ? 1 : 0;
}
