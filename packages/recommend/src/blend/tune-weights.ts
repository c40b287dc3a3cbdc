/** One held-out choice: what each component says of each candidate, the right one first. */
export interface Trial {
  /** One vector per component, all of the same length. */
  readonly voices: readonly Float32Array[];
}

/** Ranks below this gain nothing. */
const DEPTH = 20;
const FACTORS = [0, 0.5, 0.7, 0.85, 1.2, 1.5, 2, 4];
const SWEEPS = 4;
/** A gain below this is noise of the sample. */
const WORTH = 1e-4;

/**
 * Weights, none negative, that rank what people chose highest: mean NDCG@20, climbed one weight at
 * a time. That needs no gradient and cannot leave the sensible. From two starts, since a climb may
 * stop early: all alike, and the best component with a little of the others; or from those given.
 *
 * @param components how many there are
 */
export function tuneWeights(
  trials: readonly Trial[],
  components: number,
  start?: readonly number[],
): { readonly weights: readonly number[]; readonly ndcg: number } {
  if (start !== undefined) return climb(trials, start);
  const even = Array.from({ length: components }, () => 0.3);
  const none = even.map(() => 0);
  const alone = none.map((_, k) => new Tally(trials, none).gain(k, 1));
  const best = alone.indexOf(Math.max(...alone));
  return [even, none.map((_, k) => (k === best ? 1 : 0.1))]
    .map((from) => climb(trials, from))
    .reduce((a, b) => (b.ndcg > a.ndcg ? b : a));
}

function climb(
  trials: readonly Trial[],
  start: readonly number[],
): { readonly weights: readonly number[]; readonly ndcg: number } {
  let weights = [...start];
  let ndcg = new Tally(trials, weights).gain(0, 0);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const before = ndcg;
    for (let k = 0; k < weights.length; k++) {
      const tally = new Tally(trials, weights);
      const from = weights[k]!;
      for (const factor of FACTORS) {
        const to = from === 0 ? factor * 0.1 : from * factor;
        const reached = tally.gain(k, to - from);
        if (reached > ndcg + WORTH) {
          ndcg = reached;
          weights = weights.with(k, to);
        }
      }
    }
    if (ndcg - before < WORTH) break;
  }
  return { weights, ndcg };
}

/** The candidates' scores under some weights, and what a change of one of them would gain. */
class Tally {
  readonly #trials: readonly Trial[];
  readonly #sums: readonly Float32Array[];

  constructor(trials: readonly Trial[], weights: readonly number[]) {
    this.#trials = trials;
    this.#sums = trials.map(({ voices }) => {
      const sums = new Float32Array(voices[0]!.length);
      voices.forEach((said, k) => {
        const weight = weights[k]!;
        if (weight > 0) for (let c = 0; c < sums.length; c++) sums[c]! += weight * said[c]!;
      });
      return sums;
    });
  }

  /** Mean NDCG@20 when the weight of component k changes by `change`. */
  gain(k: number, change: number): number {
    let sum = 0;
    this.#trials.forEach(({ voices }, t) => {
      sum += gainOf(this.#sums[t]!, voices[k]!, change);
    });
    return sum / Math.max(1, this.#trials.length);
  }
}

function gainOf(sums: Float32Array, said: Float32Array, change: number): number {
  const right = sums[0]! + change * said[0]!;
  // What no component speaks for is not found, however many tie with it at nothing.
  if (right <= 0) return 0;
  let rank = 0;
  for (let c = 1; c < sums.length; c++) {
    if (sums[c]! + change * said[c]! > right && ++rank >= DEPTH) return 0;
  }
  return 1 / Math.log2(rank + 2);
}
