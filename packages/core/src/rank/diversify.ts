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
  const left = candidates.map((candidate) => ({
    candidate,
    weights: new Map(candidate.vector.map(({ key, weight }) => [key, weight])),
    likeness: 0,
  }));
  const taken: T[] = [];
  while (taken.length < count && left.length > 0) {
    let best = 0;
    let most = -Infinity;
    left.forEach(({ candidate, likeness }, at) => {
      const value = (1 - dial) * candidate.relevance - dial * likeness;
      if (value > most) [best, most] = [at, value];
    });
    const [next] = left.splice(best, 1);
    if (next === undefined) break;
    taken.push(next.candidate);
    for (const other of left) {
      const cosine = next.candidate.vector.reduce(
        (sum, { key, weight }) => sum + weight * (other.weights.get(key) ?? 0),
        0,
      );
      other.likeness = Math.max(other.likeness, cosine);
    }
  }
  return taken;
}
