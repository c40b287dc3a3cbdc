export { VisionError, type VisionErrorCode, type VisionErrorFields } from "./errors.ts";
export { MAX_FRAME_PIXELS, type Frame } from "./frame/frame.ts";
export type { FloatTensor, FloatTensors, SessionLike } from "./session/session-like.ts";
export { parseDetectorSpec, type DetectorSpec } from "./spec/detector-spec.ts";
export { parseExpressionSpec, type ExpressionSpec, type Template } from "./spec/expression-spec.ts";
export {
  FaceReader,
  type FaceReaderOptions,
  type FaceReaderParts,
  type ReadOptions,
} from "./read/face-reader.ts";
export { outcomeOf, type FrameOutcome, type FrameReadings, type StepTimes } from "./read/frame-readings.ts";
export { DEFAULT_QUALITY_LIMITS, type QualityLimits } from "./read/quality.ts";
