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
    likeness: 0,
    compared: 0,
    isTaken: false,
  }));
  const taken: T[] = [];
  while (taken.length < Math.min(count, left.length)) {
    let best: Left<T> | undefined;
    let most = -Infinity;
    for (const one of left) {
      // Likeness only grows, so who falls behind with what is known of it need not be compared anew.
      if (one.isTaken || worth(one, dial) <= most) continue;
      for (; one.compared < taken.length; one.compared++) {
        one.likeness = Math.max(one.likeness, cosine(taken[one.compared] as T, one.candidate));
      }
      if (worth(one, dial) > most) [best, most] = [one, worth(one, dial)];
    }
    if (best === undefined) break;
    best.isTaken = true;
    taken.push(best.candidate);
  }
  return taken;
}

interface Left<T> {
  readonly candidate: T;
  /** Cosine with the most similar of the first `compared` that were taken. */
  likeness: number;
  compared: number;
  isTaken: boolean;
}

function worth({ candidate, likeness }: Left<Diversifiable>, dial: number): number {
  return (1 - dial) * candidate.relevance - dial * likeness;
}

function cosine(a: Diversifiable, b: Diversifiable): number {
  const weights = weightsOf(b.vector);
  let sum = 0;
  for (const { key, weight } of a.vector) sum += weight * (weights.get(key) ?? 0);
  return sum;
}

const weightsOf = rememberByObject(
  (vector: readonly Feature[]): ReadonlyMap<string, number> =>
    new Map(vector.map(({ key, weight }) => [key, weight])),
);
