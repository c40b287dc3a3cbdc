import { dominantOf, normalise, certain, type Scores } from "../emotion/scores.ts";
import type { Emotion } from "../emotion/emotion.ts";
import type { Kind } from "../item/item.ts";
import type { Intent } from "../policy/policy.ts";
import type { Feeling } from "./feeling.ts";

/** What a feeling stands for. */
export interface FeelingMeaning {
  readonly scores: Scores;
  /** The one that leads the scores: its row of the policy is gone by. */
  readonly emotion: Emotion;
  /** Where the word itself says what a list should do; else that is up to the person. */
  readonly intent?: Intent;
  /** What is welcome, 0 (easy) to 1 (demanding); else it does not matter. */
  readonly effort?: number;
  /** Genres of a kind that the word itself asks for: where a catalogue has any, they lead, whatever the emotion's row. */
  readonly genres?: Readonly<Partial<Record<Kind, readonly string[]>>>;
}

interface Row extends Omit<FeelingMeaning, "scores" | "emotion"> {
  readonly scores: Readonly<Partial<Record<Emotion, number>>>;
}

/**
 * One row per word, and why:
 *
 * - tired: even and a little low. Something warm that asks for nothing.
 * - stressed: between afraid and angry. Away from it, calm and easy.
 * - cheerful: happy, as it is.
 * - sad: sad. Whether to go along or out of it is the person's choice, as it is for tense.
 * - tense: on edge, between afraid and surprised.
 * - bored: unimpressed, and even. Out of it, with something that moves.
 * - romantic: happy and a little wistful, and there is love in it, merry or not.
 * - curious: wide awake, and ready for something that asks more: what is hidden, and what could be.
 */
const MEANINGS: Readonly<Record<Feeling, Row>> = {
  tired: { scores: { neutral: 0.7, sad: 0.3 }, intent: "lift", effort: 0.1 },
  stressed: { scores: { fear: 0.5, angry: 0.3, neutral: 0.2 }, intent: "lift", effort: 0.15 },
  cheerful: { scores: { happy: 1 } },
  sad: { scores: { sad: 1 } },
  tense: { scores: { fear: 0.7, surprise: 0.3 } },
  bored: { scores: { contempt: 0.55, neutral: 0.45 }, intent: "lift", effort: 0.4 },
  romantic: {
    scores: { happy: 0.7, sad: 0.3 },
    intent: "match",
    genres: { movie: ["Romance"], book: ["Romance"], music: ["Soul", "Jazz"] },
  },
  curious: {
    scores: { surprise: 0.7, neutral: 0.3 },
    intent: "match",
    effort: 0.75,
    genres: {
      movie: ["Mystery", "Science Fiction"],
      book: ["Nonfiction", "Mystery"],
    },
  },
};

/**
 * The scores, and where the word says so the intent, the effort and the genres, that a feeling stands for.
 *
 * @example
 * meaningOfFeeling("stressed").emotion; // "fear"
 */
export function meaningOfFeeling(feeling: Feeling): FeelingMeaning {
  const { scores: weights, ...rest } = MEANINGS[feeling];
  const scores = normalise(weights) ?? certain("neutral");
  return { ...rest, scores, emotion: dominantOf(scores) };
}
