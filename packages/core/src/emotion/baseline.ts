import { EMOTIONS, type Emotion } from "./emotion.ts";
import { mapEmotions, normalise, type Scores } from "./scores.ts";

/**
 * How one person's face at rest reads: by how much each emotion is held back, in natural
 * logarithms of its odds against neutral. 0 for neutral and for every emotion that does not show
 * at rest.
 */
export type Baseline = Readonly<Record<Emotion, number>>;

/** Readings that make a baseline, at least: about a second of video. */
export const BASELINE_READINGS = 8;

/** At rest neutral must lead each other emotion by this much, in logarithms of odds: 4.5 to 1. */
const LEAD = 1.5;

/**
 * No emotion is held back by more than this, 55 to 1. A clear expression has odds of 100 to 1 and
 * more, so it still shows, even if somebody grins while the baseline is taken.
 */
const MOST = 4;

/** Keeps logarithms finite; far below any score that matters. */
const LEAST = 1e-6;

/**
 * A baseline from readings of one face at rest, or `null` for too few of them. Some faces at
 * rest look sad or angry; the median over the readings keeps a blink from counting.
 */
export function restingBaseline(readings: readonly Scores[]): Baseline | null {
  if (readings.length < BASELINE_READINGS) return null;
  return mapEmotions((emotion) => {
    if (emotion === "neutral") return 0;
    const odds = median(readings.map((scores) => log(scores[emotion]) - log(scores.neutral)));
    return Math.min(Math.max(odds + LEAD, 0), MOST);
  });
}

/** A reading with what shows at rest taken out; sums to 1. */
export function correctForRest(scores: Scores, baseline: Baseline): Scores {
  const weights = mapEmotions((emotion) => scores[emotion] * Math.exp(-baseline[emotion]));
  // Nothing is left to normalise only where the scores were all zero.
  return normalise(weights) ?? scores;
}

/** Whether a value, perhaps stored long ago, is a baseline that {@link restingBaseline} can have given. */
export function isBaseline(value: unknown): value is Baseline {
  if (typeof value !== "object" || value === null) return false;
  const shifts = value as Readonly<Record<string, unknown>>;
  return EMOTIONS.every((emotion) => {
    const shift = shifts[emotion];
    return typeof shift === "number" && shift >= 0 && shift <= MOST;
  });
}

function log(probability: number): number {
  return Math.log(Math.max(probability, LEAST));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
