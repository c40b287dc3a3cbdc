import fc from "fast-check";
import { expect, test } from "vitest";
import { contentVector } from "../taste/content-vector.ts";
import { diversify, type Diversifiable } from "./diversify.ts";

/** The definition, word for word: looks at everything again for each one that it takes. */
function byDefinition<T extends Diversifiable>(
  candidates: readonly T[],
  count: number,
  dial: number,
): readonly T[] {
  const taken: T[] = [];
  while (taken.length < Math.min(count, candidates.length)) {
    const worth = (one: T): number =>
      (1 - dial) * one.relevance - dial * Math.max(0, ...taken.map((other) => cosine(other, one)));
    const left = candidates.filter((one) => !taken.includes(one));
    taken.push(left.reduce((best, one) => (worth(one) > worth(best) ? one : best)));
  }
  return taken;
}

function cosine(a: Diversifiable, b: Diversifiable): number {
  return a.vector.reduce(
    (sum, { key, weight }) => sum + weight * (b.vector.find((feature) => feature.key === key)?.weight ?? 0),
    0,
  );
}

test("takes what the definition of maximal marginal relevance takes, in its order", () => {
  const candidate = fc
    .record({
      relevance: fc.double({ min: -1, max: 2, noNaN: true }),
      genres: fc.subarray(["Comedy", "Romance", "Horror", "War"]),
      people: fc.subarray(["Ann", "Bob", "Cid"]),
      year: fc.constantFrom(1980, 1990, 2000),
    })
    .map(({ relevance, ...facts }) => ({ relevance, vector: contentVector(facts) }));
  fc.assert(
    fc.property(
      fc.array(candidate, { maxLength: 30 }),
      fc.nat({ max: 35 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (candidates, count, dial) => {
        expect(diversify(candidates, count, dial)).toEqual(byDefinition(candidates, count, dial));
      },
    ),
  );
});
