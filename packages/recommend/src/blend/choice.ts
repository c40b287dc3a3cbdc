import { CONTENT_SIGNS, type GenreShares } from "./content-signs.ts";
import { ITEM_SIGNS } from "./item-signs.ts";

/**
 * A conditional logit (McFadden 1974): of some candidates a person chooses item i with a probability in proportion to
 * exp(u_i), u_i = Σ_s w_s · x_is over the signs x of an item, with w_s = Σ_c θ_sc · z_c over what is known of the
 * asking, z.
 */
export interface Choice {
  /** θ: of each sign, by `signsOf`, the weight of each of the context, by `contextOf`. */
  readonly weights: readonly (readonly number[])[];
  /** What a person's genres are compared with; empty where nobody said what the items are. */
  readonly genres: GenreShares;
}

/** What is asked, beside for whom. */
export interface Asking {
  /** Items of the person that the model knows. */
  readonly known: number;
  /** Days since the person last had an opinion; `null` where nobody knows. */
  readonly away: number | null;
  /** Days since what is popular lately is as of, 0 where it is as of now. */
  readonly age: number;
}

/** Values of the context. */
export const CONTEXT = 5;
/** Days after which more make no difference. */
const MOST_AWAY = 60;
const MOST_AGED = 40;
/** Days that people are usually away. */
const USUALLY_AWAY = 6;
/** Brings logarithms of days and of items to about 1. */
const SCALE = 3;

/** z: 1, how much is known of the person, how long they were away, whether the trends are of the past, and how old. */
export function contextOf({ known, away, age }: Asking): readonly number[] {
  const logarithm = (days: number, most: number): number =>
    Math.log1p(Math.max(0, Math.min(most, days))) / SCALE;
  return [
    1,
    Math.log1p(known) / SCALE,
    logarithm(away ?? USUALLY_AWAY, MOST_AWAY),
    Math.max(0, Math.min(1, age)),
    logarithm(age, MOST_AGED),
  ];
}

/** How many signs an item has with so many components of taste. */
export function signCount(tastes: number): number {
  return ITEM_SIGNS + tastes + CONTENT_SIGNS + 1;
}

/** Shares below these are as good as nothing. */
const LEAST_TASTE = 0.02;
const LEAST_SCORE = 0.01;

/** The sign of a component of taste that says a share of what it says of the best candidate, 0 to 1. */
export function tasteSign(share: number): number {
  return Math.log(Math.max(0, share) + LEAST_TASTE);
}

/** The sign of the blend's own score, 0 to 1 and less for what goes with what was hated. */
export function scoreSign(score: number): number {
  return Math.log(Math.max(0, score) + LEAST_SCORE);
}

/**
 * u of each of n items.
 *
 * @param signs sign s of item i is at s · n + i
 * @param weights of `weightsIn`
 */
export function utilities(signs: Float32Array, weights: readonly number[]): Float64Array {
  const n = signs.length / weights.length;
  const sums = new Float64Array(n);
  let at = 0;
  for (const weight of weights) for (let i = 0; i < n; i++, at++) sums[i]! += weight * signs[at]!;
  return sums;
}

/** w: the weight of each sign in a context. */
export function weightsIn(
  { weights }: Pick<Choice, "weights">,
  context: readonly number[],
): readonly number[] {
  return weights.map((own) => own.reduce((sum, weight, c) => sum + weight * context[c]!, 0));
}
