// What every entry of the package exports beside its createFaceReader.

export type { Emotion, Mood, Reading, Scores } from "@moodreel/core";
export type { Baseline, UnsureReason } from "@moodreel/core/emotion";
export type { FaceInView } from "@moodreel/core/mood";
export { VisionError, type VisionErrorCode, type VisionErrorFields } from "../errors.ts";
export { MAX_FRAME_PIXELS, type Frame } from "../frame/frame.ts";
export type { FrameOutcome, FrameReadings, StepTimes } from "../read/frame-readings.ts";
export { DEFAULT_QUALITY_LIMITS, type QualityLimits } from "../read/quality.ts";
export type {
  AssetOptions,
  FaceReader,
  FaceReaderOptions,
  ReadOptions,
  Runtime,
  WorkerLike,
} from "./face-reader.ts";
export type {
  BitmapLike,
  BlobLike,
  CanvasLike,
  FaceSource,
  ImageLike,
  PagePicture,
  VideoFrameLike,
  VideoLike,
} from "./face-source.ts";
export type { Clock, Watched, WatchOptions, WatchSource } from "./watch.ts";
