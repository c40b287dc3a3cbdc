import { editDistance } from "@moodreel/core/text";
import fc from "fast-check";
import { expect, test } from "vitest";
import { neighbours } from "./typos.ts";

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

test("words longer than any that are spelled have none: there would be millions", () => {
  expect(neighbours("donaudampfschifffahrtsgesellschaft").length).toBeGreaterThan(2000);
  expect(neighbours("x".repeat(1_000_000))).toEqual([]);
});

test("short words have none: too much is near them", () => {
  expect(neighbours("her")).toEqual([]);
});
