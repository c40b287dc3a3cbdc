import { rememberByObject } from "../remember.ts";
import type { Feature } from "../taste/content-vector.ts";

export interface Diversifiable {
  /** How well it fits, on a scale where 0 to 1 is the usual span. */
  readonly relevance: number;
  /** Of length 1, or empty. */
  readonly vector: readonly Feature[];
}

/**
 * Maximal marginal relevance (Carbonell and Goldstein 1998): takes, again and again, what has the
 * largest (1 − d) · relevance − d · (cosine with the most similar one taken).
 *
 * @param candidates best first: ties go to the earlier
 * @param dial d, 0 for relevance alone to 1 for variety alone
 */
export function diversify<T extends Diversifiable>(
  candidates: readonly T[],
  count: number,
  dial: number,
): readonly T[] {
  const left: Left<T>[] = candidates.map((candidate) => ({
    candidate,
    weights: weightsOf(candidate.vector),
    likeness: 0,
    compared: 0,
    isTaken: false,
  }));
  const bounds = boundsOf(candidates, dial);
  const taken: T[] = [];
  while (taken.length < Math.min(count, left.length)) {
    let best: Left<T> | undefined;
    let most = -Infinity;
    // Likeness only grows and only takes away. So where even those unlike all others fall behind, the
    // search ends, and a candidate that is behind already is not compared again.
    for (let at = 0; at < left.length && (bounds[at] as number) > most; at++) {
      const one = left[at] as Left<T>;
      if (one.isTaken || worth(one, dial) <= most) continue;
      for (; one.compared < taken.length; one.compared++) {
        one.likeness = Math.max(one.likeness, cosine((taken[one.compared] as T).vector, one.weights));
      }
      const value = worth(one, dial);
      if (value > most) [best, most] = [one, value];
    }
    if (best === undefined) break;
    best.isTaken = true;
    taken.push(best.candidate);
  }
  return taken;
}

/** The most that any candidate from each on can be worth. */
function boundsOf(candidates: readonly Diversifiable[], dial: number): Float64Array {
  const bounds = new Float64Array(candidates.length);
  let most = -Infinity;
  for (let at = candidates.length - 1; at >= 0; at--) {
    most = Math.max(most, (1 - dial) * (candidates[at] as Diversifiable).relevance);
    bounds[at] = most;
  }
  return bounds;
}

interface Left<T> {
  readonly candidate: T;
  readonly weights: ReadonlyMap<string, number>;
  /** Cosine with the most similar of the first `compared` that were taken. */
  likeness: number;
  compared: number;
  isTaken: boolean;
}

function worth({ candidate, likeness }: Left<Diversifiable>, dial: number): number {
  return (1 - dial) * candidate.relevance - dial * likeness;
}

function cosine(a: readonly Feature[], b: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) {
    const { key, weight } = a[at] as Feature;
    sum += weight * (b.get(key) ?? 0);
  }
  return sum;
}

const weightsOf = rememberByObject(
  (vector: readonly Feature[]): ReadonlyMap<string, number> =>
    new Map(vector.map(({ key, weight }) => [key, weight])),
);
