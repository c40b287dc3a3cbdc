/**
 * The eight emotions, in the order of every score vector. The first seven carry DeepFace's
 * names; contempt comes with FER+ (Barsoum et al. 2016).
 *
 * @example
 * ```ts
 * import { EMOTIONS } from "@moodreel/core";
 *
 * console.log(EMOTIONS.length, EMOTIONS[1]); // 8 happy
 * ```
 */
export const EMOTIONS = [
  "neutral",
  "happy",
  "surprise",
  "sad",
  "angry",
  "disgust",
  "fear",
  "contempt",
] as const;

export type Emotion = (typeof EMOTIONS)[number];

export function isEmotion(value: unknown): value is Emotion {
  return (EMOTIONS as readonly unknown[]).includes(value);
}
