import { dominantOf, mapEmotions, ranked, type Scores } from "../emotion/scores.ts";
import type { Mood } from "./mood.ts";

export interface MoodOptions {
  /** Seconds after which an old reading counts half. */
  readonly halfLifeSeconds: number;
  /** An emotion becomes dominant only from this probability on, 0 to 1. */
  readonly enter: number;
  /** … and the dominant one stays so until it falls below this, 0 to `enter`. */
  readonly leave: number;
  /** A challenger must lead the dominant emotion by this much, 0 to 1. */
  readonly margin: number;
  /** After this many seconds without a reading the old mood is dropped. */
  readonly forgetSeconds: number;
}

export const DEFAULT_MOOD_OPTIONS: MoodOptions = {
  halfLifeSeconds: 0.8,
  enter: 0.42,
  leave: 0.34,
  margin: 0.08,
  forgetSeconds: 6,
};

/** What {@link trackMood} carries from one reading to the next. Plain data: store or send it freely. */
export interface MoodState {
  readonly mood: Mood;
  /** Time of the last reading, ms. */
  readonly at: number;
}

/**
 * Takes one more reading into the mood. Exponential smoothing by elapsed time, so the result
 * does not depend on the frame rate; two thresholds and a margin (hysteresis), so the dominant
 * emotion does not flicker.
 *
 * @param state what the last call returned, or `null` at the start
 * @param scores probabilities of this reading
 * @param at time of the reading in ms; one before the last counts as the same moment
 *
 * @example
 * ```ts
 * import { certain, trackMood } from "@moodreel/core";
 *
 * const first = trackMood(null, certain("neutral"), 0);
 * const next = trackMood(first, certain("happy"), 100);
 * console.log(next.mood.dominant); // neutral
 * console.log(trackMood(next, certain("happy"), 2000).mood.dominant); // happy
 * ```
 */
export function trackMood(
  state: MoodState | null,
  scores: Scores,
  at: number,
  options: MoodOptions = DEFAULT_MOOD_OPTIONS,
): MoodState {
  const fresh = state === null || at - state.at > options.forgetSeconds * 1000;
  const elapsed = fresh ? Infinity : Math.max(0, at - state.at) / 1000;
  const keep = 0.5 ** (elapsed / options.halfLifeSeconds);
  const smoothed = fresh ? scores : mapEmotions((e) => keep * state.mood.scores[e] + (1 - keep) * scores[e]);
  const before = fresh ? "unsure" : state.mood.dominant;
  const dominant = nextDominant(before, smoothed, options);
  return {
    at: fresh ? at : Math.max(at, state.at),
    mood: {
      scores: smoothed,
      dominant,
      confidence: smoothed[dominantOf(smoothed)],
      since: fresh || dominant !== before ? at : state.mood.since,
    },
  };
}

function nextDominant(
  before: Mood["dominant"],
  scores: Scores,
  { enter, leave, margin }: MoodOptions,
): Mood["dominant"] {
  const [first, second] = ranked(scores);
  if (first === undefined || second === undefined) return "unsure";
  if (before === "unsure") {
    return scores[first] >= enter && scores[first] - scores[second] >= margin ? first : "unsure";
  }
  if (first === before) return scores[first] >= leave ? before : "unsure";
  if (scores[first] >= enter && scores[first] - scores[before] >= margin) return first;
  return scores[before] >= leave ? before : "unsure";
}
