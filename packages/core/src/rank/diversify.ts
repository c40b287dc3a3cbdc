import { rememberByObject } from "../remember.ts";
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
 * @param ranking best first, at least what was drawn and those just behind it: ties go to the earlier
 * @param places drawn, rising
 * @param dial d, 0 for relevance alone to 1 for difference alone
 */
export function diversify<T extends Diversifiable>(
  ranking: readonly T[],
  places: readonly number[],
  dial: number,
): readonly T[] {
  const taken = new Set<number>();
  const gaveWay = new Set<number>();
  const lists: ReadonlyMap<string, number>[] = [];
  for (const place of places) {
    if (!taken.has(place)) gaveWay.add(place);
    let best = -1;
    let most = -Infinity;
    const consider = (at: number): void => {
      const one = ranking[at];
      if (one === undefined || taken.has(at)) return;
      const gain = (1 - dial) * one.relevance - (at > place ? dial * MUCH : 0);
      // Nothing is less like the others than not at all.
      if (gain <= most) return;
      const value = gain - dial * likeness(one.vector, lists);
      if (value > most) [best, most] = [at, value];
    };
    for (const at of gaveWay) consider(at);
    for (let at = place + 1; at <= place + NEAR; at++) consider(at);
    gaveWay.delete(best);
    taken.add(best);
    lists.push(weightsOf((ranking[best] as T).vector));
  }
  return [...taken].map((at) => ranking[at] as T);
}

/** Cosine with the most similar of some. */
function likeness(vector: readonly Feature[], others: readonly ReadonlyMap<string, number>[]): number {
  let most = 0;
  for (const weights of others) {
    let sum = 0;
    for (const { key, weight } of vector) sum += weight * (weights.get(key) ?? 0);
    if (sum > most) most = sum;
  }
  return most;
}

const weightsOf = rememberByObject(
  (vector: readonly Feature[]): ReadonlyMap<string, number> =>
    new Map(vector.map(({ key, weight }) => [key, weight])),
);
