import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chancesOf, drawPlaces } from "./draw-places.ts";

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sum = (values: Iterable<number>): number => [...values].reduce((total, x) => total + x, 0);

describe("the chances of places", () => {
  it("sum to the length of the list, and fall from certain to never quite none", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(40), share, (size, count, variety) => {
        const chances = chancesOf(size, count, variety);
        expect(sum(chances)).toBeCloseTo(Math.min(size, count), 9);
        chances.forEach((chance, at) => {
          expect(chance).toBeLessThanOrEqual(1);
          expect(chance).toBeLessThanOrEqual(chances[at - 1] ?? 1);
        });
      }),
    );
  });

  it("are those of the best alone without variety", () => {
    expect([...chancesOf(5, 2, 0)]).toEqual([1, 1, 0, 0, 0]);
    expect([...chancesOf(2, 5, 1)]).toEqual([1, 1]);
  });

  it("are about halved by twice the distance with the most variety", () => {
    const chances = chancesOf(5000, 10, 1);
    expect(chances[3999]! / chances[1999]!).toBeCloseTo(0.5, 2);
  });

  it("leave the first places certain with half of the variety, and none with all of it", () => {
    const half = chancesOf(1500, 10, 0.5);
    expect(half.filter((chance) => chance === 1).length).toBe(3);
    expect(half[9]!).toBeGreaterThan(0.6);
    expect(Math.max(...chancesOf(1500, 10, 1))).toBeLessThan(0.5);
  });

  it("keep the others near the head, yet bring what is far down some day", () => {
    const chances = chancesOf(1500, 10, 0.5);
    expect(sum(chances.slice(0, 20))).toBeGreaterThan(9);
    expect(chances[99]!).toBeGreaterThan(1e-4);
  });

  it("bring nothing from behind the list on two days running, where there is enough of it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60, max: 400 }),
        fc.integer({ min: 1, max: 10 }),
        share,
        (size, count, variety) => {
          expect(Math.max(...chancesOf(size, count, variety).slice(count))).toBeLessThan(0.382);
        },
      ),
    );
  });
});

describe("the draw", () => {
  it("gives a list of its length, each place once", () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(40), share, fc.nat(), (size, count, variety, seed) => {
        const drawn = drawPlaces(chancesOf(size, count, variety), seed, 7);
        expect(Math.abs(drawn.length - Math.min(size, count))).toBe(0);
        expect(new Set(drawn).size).toBe(drawn.length);
      }),
    );
  });

  it("brings each place as often as its chance says", () => {
    const chances = chancesOf(100, 10, 0.5);
    const times = new Float64Array(100);
    for (let seed = 0; seed < 2000; seed++)
      for (const place of drawPlaces(chances, seed, 3)) times[place]! += 1;
    chances.forEach((chance, at) => expect(times[at]! / 2000).toBeCloseTo(chance, 2));
  });

  it("is never the same on two days running", () => {
    const variety = fc.double({ min: 0.2, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 20, max: 400 }), variety, fc.nat(40_000), (size, some, day) => {
        const chances = chancesOf(size, 10, some);
        expect(drawPlaces(chances, day, 7)).not.toEqual(drawPlaces(chances, day + 1, 7));
      }),
    );
  });

  it("changes as many of ten from one day to the next as the variety says, and none without", () => {
    const changed = (variety: number): number => {
      const chances = chancesOf(500, 10, variety);
      const days = Array.from({ length: 100 }, (_, day) => drawPlaces(chances, 20_000 + day, 5));
      const fresh = days
        .slice(1)
        .map((list, at) => list.filter((place) => !days[at]!.includes(place)).length);
      return sum(fresh) / fresh.length;
    };
    expect(changed(0.5)).toBeCloseTo(5, 1);
    expect(changed(0.4)).toBeCloseTo(4, 1);
    expect(changed(0)).toBe(0);
    expect(changed(1)).toBeGreaterThan(7);
  });
});
