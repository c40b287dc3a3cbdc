import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, neighbours } from "./typos.ts";

test.for([
  ["matrix", "matrix", 0],
  ["matrix", "matirx", 1],
  ["matrix", "matrx", 1],
  ["matrix", "mattrix", 1],
  ["matrix", "metrix", 1],
  ["interstellar", "interssteller", 2],
  ["", "abc", 3],
] as const)("from %s to %s it is %i", ([a, b, distance]) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

const word = fc.stringMatching(/^[a-z0-9]{4,9}$/);

test("neighbours are exactly the words at distance one", () => {
  fc.assert(
    fc.property(word, word, (asked, other) => {
      const near = neighbours(asked);
      for (const each of near) expect(editDistance(asked, each)).toBe(1);
      expect(near.includes(other)).toBe(editDistance(asked, other) === 1);
      for (const each of near.slice(0, 5)) {
        if (each.length >= 4) expect(neighbours(each)).toContain(asked);
      }
    }),
    { numRuns: 30 },
  );
});

test("short words have none: too much is near them", () => {
  expect(neighbours("her")).toEqual([]);
});
