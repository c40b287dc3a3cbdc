import fc from "fast-check";
import { expect, test } from "vitest";
import { quality } from "./quality.ts";

const rating = fc.option(fc.double({ min: 0, max: 10, noNaN: true }));
const votes = fc.option(fc.nat({ max: 10_000_000 }));

/** The names in the order that quality gives. */
function order(items: Record<string, [rating: number | null, votes: number | null]>): string[] {
  return Object.entries(items)
    .toSorted(
      ([, [r1, v1]], [, [r2, v2]]) => quality({ rating: r2, votes: v2 }) - quality({ rating: r1, votes: v1 }),
    )
    .map(([name]) => name);
}

test("orders films of a catalogue with IMDb's counts as a person would", () => {
  const films = {
    beloved: [9.3, 2_800_000],
    good: [7.8, 400_000],
    "good and little known": [8.2, 900],
    dull: [5.1, 300_000],
    unrated: [null, null],
  } satisfies Parameters<typeof order>[0];
  expect(order(films)).toEqual(["beloved", "good", "good and little known", "dull", "unrated"]);
});

test("orders films of a sample with at most a thousand votes as a person would", () => {
  const films = {
    blockbuster: [8.1, 840],
    classic: [9.2, 60],
    "good and seen by some": [7.9, 20],
    "one friend's favourite": [10, 1],
    "disliked by many": [3, 200],
  } satisfies Parameters<typeof order>[0];
  expect(order(films)).toEqual([
    "blockbuster",
    "classic",
    "good and seen by some",
    "one friend's favourite",
    "disliked by many",
  ]);
});

test("is from 0 to 1", () => {
  fc.assert(
    fc.property(rating, votes, (r, v) => {
      const q = quality({ rating: r, votes: v });
      expect(q).toBeGreaterThanOrEqual(0);
      expect(q).toBeLessThanOrEqual(1);
    }),
  );
});

test("rises with the rating, and with the votes of a film that is better than most", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 9, noNaN: true }),
      fc.double({ min: 6.3, max: 10, noNaN: true }),
      fc.nat({ max: 5_000_000 }),
      (low, high, v) => {
        expect(quality({ rating: low + 1, votes: v })).toBeGreaterThanOrEqual(
          quality({ rating: low, votes: v }),
        );
        expect(quality({ rating: high, votes: v + 1 })).toBeGreaterThanOrEqual(
          quality({ rating: high, votes: v }),
        );
      },
    ),
  );
});

test("goes by renown where there is no rating, and by both where there is one", () => {
  const of = (share: number, count: number | null = null, mean: number | null = null): number =>
    quality({ rating: mean, votes: count, renown: share });
  expect(of(0.6)).toBeGreaterThan(of(0.2));
  expect(of(0.6), "famous").toBeGreaterThan(quality({ rating: null, votes: null }));
  expect(of(0.6, 200, 4), "famous and disliked by many").toBeLessThan(of(0.6));
  expect(of(0.1, 1, 10), "one friend's favourite").toBeLessThan(of(0.5));
  fc.assert(
    fc.property(rating, votes, fc.double({ min: 0, max: 1, noNaN: true }), (r, v, share) => {
      expect(quality({ rating: r, votes: v, renown: share })).toBeLessThanOrEqual(1);
    }),
  );
});
