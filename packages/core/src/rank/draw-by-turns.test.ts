import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hashText, randomStream } from "../random/random-stream.ts";
import { drawByTurns } from "./draw-by-turns.ts";
import { chancesOf, drawPlaces } from "./draw-places.ts";

const lotOf = (item: number): number => randomStream(hashText(`item ${item}`))();

describe("a draw in which each item has its turn", () => {
  it("gives a list of its length, best first, each place once, and all that are certain", () => {
    fc.assert(
      fc.property(
        fc.nat(300),
        fc.nat(40),
        fc.double({ min: 0, max: 0.5, noNaN: true }),
        fc.nat(),
        (size, count, variety, seed) => {
          const chances = chancesOf(size, count, variety);
          const drawn = drawByTurns(chances, seed, lotOf);
          expect(drawn).toHaveLength(Math.min(size, count));
          expect([...new Set(drawn)].toSorted((a, b) => a - b)).toEqual(drawn);
          chances.forEach((chance, at) => expect(chance === 1 && !drawn.includes(at)).toBe(false));
        },
      ),
    );
  });

  it("brings each place about as often as its chance says", () => {
    const chances = chancesOf(100, 10, 0.46);
    const times = new Float64Array(100);
    for (let seed = 0; seed < 4000; seed++) {
      for (const place of drawByTurns(chances, seed, (at) => lotOf(1000 * (seed % 40) + at)))
        times[place]! += 1;
    }
    chances.forEach((chance, at) => expect(Math.abs(times[at]! / 4000 - chance)).toBeLessThan(0.06));
  });

  it("changes more from day to day than a draw by places, where the order of the items changes a little", () => {
    const DAYS = 400;
    const chances = chancesOf(200, 10, 0.47);
    const days = Array.from({ length: DAYS }, (_, day) => {
      const random = randomStream(day);
      const keys = Array.from({ length: 200 }, (__, item) => item + 4 * random());
      return [...keys.keys()].toSorted((a, b) => keys[a]! - keys[b]!);
    });
    const changed = (draw: (day: number, ranking: readonly number[]) => readonly number[]): number => {
      const lists = days.map((ranking, day) => draw(day, ranking).map((at) => ranking[at]!));
      const fresh = lists
        .slice(1)
        .map((list, at) => list.filter((item) => !lists[at]!.includes(item)).length);
      return fresh.reduce((sum, many) => sum + many, 0) / fresh.length;
    };
    const byTurns = changed((day, ranking) => drawByTurns(chances, day, (at) => lotOf(ranking[at]!)));
    expect(byTurns).toBeGreaterThan(3.7);
    expect(byTurns).toBeGreaterThan(changed((day) => drawPlaces(chances, day, 0.5)) + 0.2);
  });
});
