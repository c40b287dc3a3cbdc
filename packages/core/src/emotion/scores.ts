import { EMOTIONS, type Emotion } from "./emotion.ts";

/** A probability per emotion: each in [0, 1], summing to 1. Never rounded inside the program. */
export type Scores = Readonly<Record<Emotion, number>>;

/** Scores from one function of the emotion and its index in {@link EMOTIONS}; not normalised. */
export function mapEmotions(f: (emotion: Emotion, index: number) => number): Scores {
  const scores = {} as Record<Emotion, number>;
  EMOTIONS.forEach((emotion, index) => {
    scores[emotion] = f(emotion, index);
  });
  return scores;
}

/**
 * All probability on one emotion: what a tap on a mood means.
 *
 * @example
 * ```ts
 * import { certain } from "@moodreel/core";
 *
 * console.log(certain("sad").sad); // 1
 * ```
 */
export function certain(emotion: Emotion): Scores {
  return mapEmotions((other) => (other === emotion ? 1 : 0));
}

/**
 * Non-negative weights scaled to sum to 1, or `null` when they cannot be: a weight is
 * negative or not finite, or all are zero. A missing emotion counts as zero.
 */
export function normalise(weights: Readonly<Partial<Record<Emotion, number>>>): Scores | null {
  let sum = 0;
  for (const emotion of EMOTIONS) {
    const weight = weights[emotion] ?? 0;
    if (!Number.isFinite(weight) || weight < 0) return null;
    sum += weight;
  }
  if (sum <= 0 || !Number.isFinite(sum)) return null;
  return mapEmotions((emotion) => (weights[emotion] ?? 0) / sum);
}

/** Emotions from the most to the least probable; ties keep the order of {@link EMOTIONS}. */
export function ranked(scores: Scores): readonly Emotion[] {
  return EMOTIONS.toSorted((a, b) => scores[b] - scores[a]);
}

/** The most probable emotion. */
export function dominantOf(scores: Scores): Emotion {
  let best: Emotion = EMOTIONS[0];
  for (const emotion of EMOTIONS) if (scores[emotion] > scores[best]) best = emotion;
  return best;
}
