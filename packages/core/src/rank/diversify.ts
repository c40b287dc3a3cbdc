import type { Feature } from "../taste/content-vector.ts";

export interface Diversifiable {
  /** How well it fits, on a scale where 0 to 1 is the usual span. */
  readonly relevance: number;
  /** Of length 1, or empty. */
  readonly vector: readonly Feature[];
}

/** A drawn item may give way to one of so many that stand behind it in the ranking. */
export const NEAR = 4;
/** So much less like the others, in cosine, it has to be: else what changes from day to day would be undone. */
const MUCH = 0.3;

/**
 * A list in which neighbours differ: in place of each drawn item what has the largest (1 − d) · relevance − d ·
 * (cosine with the most similar one taken, less 0.3 for the drawn) of it, those just behind it, and those that gave way before. Maximal
 * marginal relevance (Carbonell and Goldstein 1998), kept to where the draw has been, so that it is not undone.
 *
 * @param at what stands at a place of the ranking, best first: of the drawn places and those just behind them only
 * @param places drawn, rising
 * @param dial d, 0 for relevance alone to 1 for difference alone
 * @param nearOf how many behind a drawn place it may give way to, {@link NEAR} at most
 */
export function diversify<T extends Diversifiable>(
  at: (place: number) => T | undefined,
  places: readonly number[],
  dial: number,
  nearOf: (place: number) => number = () => NEAR,
): readonly T[] {
  const taken = new Set<number>();
  const gaveWay = new Set<number>();
  const others = new TakenVectors();
  for (const place of places) {
    if (!taken.has(place)) gaveWay.add(place);
    let best = -1;
    let most = -Infinity;
    const consider = (other: number): void => {
      const one = at(other);
      if (one === undefined || taken.has(other)) return;
      const gain = (1 - dial) * one.relevance - (other > place ? dial * MUCH : 0);
      // Nothing is less like the others than not at all.
      if (gain <= most) return;
      const value = gain - dial * others.likeness(one.vector);
      if (value > most) [best, most] = [other, value];
    };
    for (const other of gaveWay) consider(other);
    for (let other = place + 1; other <= place + nearOf(place); other++) consider(other);
    gaveWay.delete(best);
    taken.add(best);
    others.add(at(best)!.vector);
  }
  return [...taken].map((place) => at(place)!);
}

/** Vectors of what was taken, by feature: a candidate has few, whichever of many it shares them with. */
class TakenVectors {
  readonly #weights = new Map<string, { readonly of: number; readonly weight: number }[]>();
  #sums: number[] = [];

  add(vector: readonly Feature[]): void {
    const of = this.#sums.push(0) - 1;
    for (const { key, weight } of vector) {
      const there = this.#weights.get(key);
      if (there === undefined) this.#weights.set(key, [{ of, weight }]);
      else there.push({ of, weight });
    }
  }

  /** Cosine with the most similar one. */
  likeness(vector: readonly Feature[]): number {
    const sums = this.#sums.fill(0);
    for (const { key, weight } of vector) {
      for (const other of this.#weights.get(key) ?? NONE) sums[other.of]! += weight * other.weight;
    }
    let most = 0;
    for (const sum of sums) if (sum > most) most = sum;
    return most;
  }
}

const NONE = [] as const;
