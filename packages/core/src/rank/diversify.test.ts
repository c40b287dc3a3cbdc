import fc from "fast-check";
import { expect, test } from "vitest";
import { contentVector } from "../taste/content-vector.ts";
import { diversify, type Diversifiable } from "./diversify.ts";

const candidate = fc
  .record({
    relevance: fc.double({ min: -1, max: 2, noNaN: true }),
    genres: fc.subarray(["Comedy", "Romance", "Horror", "War"]),
    people: fc.subarray(["Ann", "Bob", "Cid"]),
    year: fc.constantFrom(1980, 1990, 2000),
  })
  .map(({ relevance, ...facts }) => ({ relevance, vector: contentVector(facts) }));
const ranking = fc
  .array(candidate, { maxLength: 30 })
  .map((list) => list.toSorted((a, b) => b.relevance - a.relevance));

function cosine(a: Diversifiable, b: Diversifiable): number {
  return a.vector.reduce(
    (sum, { key, weight }) => sum + weight * (b.vector.find((feature) => feature.key === key)?.weight ?? 0),
    0,
  );
}

test("takes as many as were drawn, each once; without the dial, what was drawn", () => {
  fc.assert(
    fc.property(ranking, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (list, dial, lot) => {
      const places = list.flatMap((_, at) => ((lot >> (at % 31)) & 1 ? at : []));
      expect(new Set(diversify((at) => list[at], places, dial)).size).toBe(places.length);
      expect(diversify((at) => list[at], places, 0)).toEqual(places.map((at) => list[at]));
    }),
  );
});

test("takes what is least like the others of what was drawn and what stands just behind, if it is hardly worse", () => {
  fc.assert(
    fc.property(ranking, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(5), (list, dial, count) => {
      const places = list.slice(0, count).map((_, at) => at);
      const taken = diversify((at) => list[at], places, dial);
      places.forEach((place, k) => {
        const before = taken.slice(0, k);
        const worth = (one: Diversifiable): number =>
          (1 - dial) * one.relevance -
          dial * Math.max(0, ...before.map((other) => cosine(other, one))) -
          (list.indexOf(one) > place ? dial * 0.3 : 0);
        const near = list.slice(0, place + 5).filter((one) => !before.includes(one));
        expect(worth(taken[k]!)).toBeCloseTo(Math.max(...near.map(worth)), 12);
      });
    }),
  );
});
