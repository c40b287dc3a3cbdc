import fc from "fast-check";
import { expect, test } from "vitest";
import { drawPlaces } from "./draw-places.ts";
import { wideChances } from "./wide-chances.ts";

const LISTS = 200;

/** Places of lists of ten of as many days. */
function listsOf(size: number, asked: number): readonly (readonly number[])[] {
  const chances = wideChances(size, 10, asked);
  return Array.from({ length: LISTS }, (_, day) => drawPlaces(chances, day, 7));
}

test("chances sum to the length of the list, and fall, none so high that a place comes on two days running", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20 }),
      fc.integer({ min: 20, max: 400 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (count, times, asked) => {
        const chances = wideChances(count * times, count, asked);
        expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(count, 6);
        expect(chances[0]!).toBeLessThan(0.382);
        chances.forEach((chance, at) => expect(chance).toBeLessThanOrEqual(chances[at - 1] ?? 1));
        expect(chances.at(-1)!).toBeGreaterThan(0);
      },
    ),
  );
});

test("lists of many begin with the best of all, and have hundreds of others in turn", () => {
  const lists = listsOf(3500, 0);
  expect(new Set(lists.flat()).size).toBeGreaterThan(1000);
  const heads = lists.flatMap((list) => list.slice(0, 3)).toSorted((a, b) => a - b);
  expect(heads[heads.length >> 1]!).toBeLessThan(15);
  expect(Math.max(...heads)).toBeLessThan(100);
});

test("lists of what is well known, or hidden, come from fewer places", () => {
  const middle = (lists: readonly (readonly number[])[]): number => {
    const places = lists.flat().toSorted((a, b) => a - b);
    return places[places.length >> 1]!;
  };
  expect(middle(listsOf(3500, 1))).toBeLessThan(middle(listsOf(3500, 0)) / 3);
});
