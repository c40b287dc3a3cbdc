export { BASELINE_READINGS, correctForRest, isBaseline, restingBaseline, type Baseline } from "./baseline.ts";
export { EMOTIONS, isEmotion, type Emotion } from "./emotion.ts";
export { NOISE } from "./noise.ts";
export { UNSURE_REASONS, type Box, type Point, type Reading, type UnsureReason } from "./reading.ts";
export { certain, dominantOf, mapEmotions, normalise, ranked, type Scores } from "./scores.ts";
