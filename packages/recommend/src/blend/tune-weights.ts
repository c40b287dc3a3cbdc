import { meanOf } from "./mean-of.ts";

/** One held-out choice: the score that each component gives each candidate, the right one first. */
export interface Trial {
  /** One vector per component, all of the same length. */
  readonly scores: readonly Float32Array[];
}

/** Ranks below this gain nothing. */
const DEPTH = 20;
const FACTORS = [0, 0.4, 0.7, 1.4, 2.5, 5];
const SWEEPS = 5;
/** Standard errors that a step has to gain. */
const SURE = 1.5;
/** What a weight of 0 is tried at, as a share of the largest. */
const FROM_NOTHING = 0.2;

/** Weights that are worth less than the best by more than this share are no better than chance. */
const NEARLY = 0.985;

/**
 * The mean of some weights to begin from and of those that are climbed to from them, without those that are worth
 * less: a climb by small steps, each of which has to be worth more than chance, does not find its way from what
 * a person likes to what everybody watches just now; and where several are worth about the same, what lies
 * between them holds better for others than the best, which is so by chance.
 *
 * @param first what holds in general
 * @param others counted only where they are worth more than the first, well beyond chance
 * @returns summing to 1
 */
export function tunedWeights(
  trials: readonly Trial[],
  first: readonly number[],
  others: readonly (readonly number[])[],
): readonly number[] {
  const ends = [first, ...others.filter((other) => isBetter(trials, other, first))]
    .flatMap((start) => [start, climbFrom(trials, start)])
    .map((weights) => {
      const total = weights.reduce((sum, w) => sum + w, 0);
      return { weights: weights.map((w) => w / total), worth: worthOf(trials, weights) };
    });
  const least = NEARLY * Math.max(...ends.map(({ worth }) => worth));
  const kept = ends.filter(({ worth }) => worth >= least);
  return first.map((_, k) => kept.reduce((sum, { weights }) => sum + weights[k]!, 0) / kept.length);
}

function isBetter(trials: readonly Trial[], other: readonly number[], first: readonly number[]): boolean {
  const [own, before] = [new Tally(trials, other).gains, new Tally(trials, first).gains];
  const { mean, error } = meanOf(own.map((gain, t) => gain - before[t]!));
  return mean > SURE * error;
}

/**
 * Weights, none negative, that rank what people chose higher than the given ones do: mean NDCG@20,
 * climbed one weight at a time. A step is made only for a gain well beyond its own standard error over the
 * trials, so that a few hundred choices, most of them hit by nothing, do not talk the weights out of
 * what holds in general.
 */
function climbFrom(trials: readonly Trial[], start: readonly number[]): readonly number[] {
  let weights = [...start];
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let steps = 0;
    for (let k = 0; k < weights.length; k++) {
      const tally = new Tally(trials, weights);
      const from = weights[k]!;
      let best = 0;
      for (const factor of FACTORS) {
        const to = from === 0 ? factor * FROM_NOTHING * Math.max(...weights) : from * factor;
        const { mean, error } = tally.change(k, to - from);
        if (mean <= Math.max(best, SURE * error)) continue;
        best = mean;
        weights = weights.with(k, to);
        steps += 1;
      }
    }
    if (steps === 0) break;
  }
  return weights;
}

/** Mean NDCG of what was chosen. */
function worthOf(trials: readonly Trial[], weights: readonly number[]): number {
  return new Tally(trials, weights).sum / Math.max(1, trials.length);
}

/** The candidates' scores under some weights, and what a change of one of them would gain. */
class Tally {
  readonly #trials: readonly Trial[];
  readonly #sums: readonly Float32Array[];
  /** Of each trial. */
  readonly gains: readonly number[];

  constructor(trials: readonly Trial[], weights: readonly number[]) {
    this.#trials = trials;
    this.#sums = trials.map(({ scores }) => {
      const sums = new Float32Array(scores[0]!.length);
      scores.forEach((own, k) => {
        const weight = weights[k]!;
        if (weight > 0) for (let c = 0; c < sums.length; c++) sums[c]! += weight * own[c]!;
      });
      return sums;
    });
    this.gains = trials.map(({ scores }, t) => gainOf(this.#sums[t]!, scores[0]!, 0));
  }

  /** Σ over the trials. */
  get sum(): number {
    return this.gains.reduce((sum, gain) => sum + gain, 0);
  }

  /** What a change of component k's weight does to the mean NDCG, and the standard error of that. */
  change(k: number, by: number): { readonly mean: number; readonly error: number } {
    return meanOf(
      this.#trials.map(({ scores }, t) => gainOf(this.#sums[t]!, scores[k]!, by) - this.gains[t]!),
    );
  }
}

function gainOf(sums: Float32Array, own: Float32Array, change: number): number {
  const right = sums[0]! + change * own[0]!;
  // An item that no component gives a score is not found, however many tie with it at 0.
  if (right <= 0) return 0;
  let rank = 0;
  for (let c = 1; c < sums.length; c++) {
    if (sums[c]! + change * own[c]! > right && ++rank >= DEPTH) return 0;
  }
  return 1 / Math.log2(rank + 2);
}
