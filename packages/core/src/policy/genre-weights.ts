import { EMOTIONS, type Emotion } from "../emotion/emotion.ts";
import { NOISE } from "../emotion/noise.ts";
import type { Scores } from "../emotion/scores.ts";
import { canonicalGenres } from "../genre/canonical-genres.ts";
import { genreKey } from "../genre/genre-key.ts";
import type { PolicyTable } from "./policy.ts";

/** What a mood wants of one genre, and why. */
export interface GenreWeight {
  readonly genre: string;
  /** `genreKey` of the genre: what items are matched by. */
  readonly key: string;
  /** Share of all wanted genres, over 0; the weights of one list sum to 1. */
  readonly weight: number;
  /** The emotion that contributes most to the weight. */
  readonly because: Emotion;
  /** Whether the dominant emotion's row names it: only such genres make an item a candidate. */
  readonly leads: boolean;
}

/**
 * Genre weights w_g = Σ_e p_e · t_eg over emotions e with probability p_e and table weight t_eg,
 * scaled to sum to 1, largest first. The dominant emotion counts even when it is not the most
 * probable (hysteresis). Empty when the dominant emotion is unmapped.
 *
 * @example
 * ```ts
 * import { certain, defaultPolicy, genreWeights } from "@moodreel/core";
 *
 * const [first] = genreWeights(certain("happy"), "happy", defaultPolicy("movie").match);
 * console.log(first?.genre, first?.weight); // Comedy 1
 * ```
 */
export function genreWeights(scores: Scores, dominant: Emotion, table: PolicyTable): readonly GenreWeight[] {
  if ((table[dominant] ?? []).length === 0) return [];
  const sums = new Map<string, Sum>();
  for (const emotion of EMOTIONS) {
    const p = emotion === dominant ? Math.max(scores[emotion], NOISE) : scores[emotion];
    if (p < NOISE) continue;
    for (const { genre, weight } of table[emotion] ?? []) {
      for (const name of canonicalGenres(genre)) add(sums, name, p * weight, emotion, emotion === dominant);
    }
  }
  const total = [...sums.values()].reduce((all, sum) => all + sum.weight, 0);
  return [...sums]
    .map(([key, { genre, weight, because, leads }]) => ({
      genre,
      key,
      weight: weight / total,
      because,
      leads,
    }))
    .toSorted((a, b) => Number(b.leads) - Number(a.leads) || b.weight - a.weight);
}

interface Sum {
  readonly genre: string;
  readonly weight: number;
  readonly because: Emotion;
  readonly largest: number;
  readonly leads: boolean;
}

function add(sums: Map<string, Sum>, genre: string, part: number, emotion: Emotion, leads: boolean): void {
  const key = genreKey(genre);
  const sum = sums.get(key);
  if (sum === undefined) {
    sums.set(key, { genre, weight: part, because: emotion, largest: part, leads });
    return;
  }
  // The dominant emotion is the reason wherever it takes part: that is the one on the screen.
  const takesOver = leads || (!sum.leads && part > sum.largest);
  sums.set(key, {
    genre: sum.genre,
    weight: sum.weight + part,
    because: takesOver ? emotion : sum.because,
    largest: Math.max(part, sum.largest),
    leads: leads || sum.leads,
  });
}
